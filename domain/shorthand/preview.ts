import type { ShorthandConflict } from './apply-shorthand';
import { placeOf } from './parts-of-values';
import type { Written } from './said';
import { SIDE_WORDS } from './side-in-text';
import { isTree, same } from './trees';

/** Names that do not follow from the path itself. */
const NAMES: Record<string, string> = {
  slr: 'straight leg raise',
  crossedSlr: 'crossed straight leg raise',
  femoralStretch: 'femoral nerve stretch',
  crossedFemoralStretch: 'crossed femoral nerve stretch',
  patellar: 'knee jerk',
  achilles: 'ankle jerk',
  medial_hamstring: 'medial hamstring jerk',
  faber: 'FABER',
  fair: 'FAIR',
  gaenslen_left: 'Gaenslen’s test, left',
  gaenslen_right: 'Gaenslen’s test, right',
  sijCount: 'sacroiliac tests',
  babinski: 'Babinski sign',
  hoffmann: 'Hoffmann sign',
  legSide: 'side of the leg pain',
  areas: 'pain',
  numbness: 'numbness',
  numbnessAny: 'numbness',
  tinglingAny: 'pins and needles',
  tingling: 'pins and needles',
  saddle: 'saddle numbness',
  bladder: 'bladder change',
  bowel: 'bowel change',
  sexual: 'sexual change',
  bilateralLegs: 'symptoms in both legs',
  reported: 'weakness reported',
  what: 'weakness',
  onsetDays: 'days of weakness',
  onsetDate: 'episode began',
  legOnsetDate: 'leg symptoms began',
  night: 'night pain',
  constant: 'constant pain',
  coughSneezeStrain: 'pain on cough or sneeze',
  belowKnee: 'pain below the knee',
  nprsLegWorst: 'worst leg pain',
  nprsLegAverage: 'average leg pain',
  nprsLegNow: 'leg pain now',
  nprsBack: 'back pain',
  ankleBrachialIndex: 'ankle–brachial index',
  sensationAreas: 'sensation',
  postVoidMillilitres: 'post-void residual',
  cannot_heel_walk: 'cannot heel walk',
  cannot_toe_walk: 'cannot toe walk',
};
const GROUPS: Record<string, string> = {
  aggravating: 'worse with ',
  easing: 'eased by ',
  history: 'history: ',
  statedNormal: 'stated normal: ',
  strength: '',
  sensation: 'sensation ',
};
/** Findings that are a test, positive or negative, rather than present or absent. */
const TESTED = /\.(?:sijTests|competing|mechanosensitivity|upperMotorNeurone)\./;

const spaced = (key: string): string =>
  key.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
const nameOf = (key: string): string => NAMES[key] ?? spaced(key);
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function valueIn(path: string, value: unknown): string {
  if (value === true) return 'yes';
  if (value === 'present') return TESTED.test(path) ? 'positive' : 'yes';
  if (value === 'absent' && !/neurology\.(?:sensation|perianal)|vascular\.pulses/.test(path))
    return TESTED.test(path) ? 'negative' : 'no';
  if (path.includes('.strength.') && typeof value === 'string')
    return /\d/.test(value) ? `${value.replace('-', '−')}/5` : value;
  if (/nprs/.test(path)) return `${String(value)}/10`;
  if (/Degrees/.test(path)) return `${String(value)}°`;
  if (/Millilitres$/.test(path)) return `${String(value)} ml`;
  if (/Minutes$/.test(path)) return `${String(value)} min`;
  if (/Metres$/.test(path)) return `${String(value)} m`;
  if (Array.isArray(value))
    return value
      .map((entry) => (typeof entry === 'string' ? spaced(entry) : partsIn(path, entry as object)))
      .join(', ');
  return typeof value === 'object' && value !== null ? partsIn(path, value) : spaced(String(value));
}

function partsIn(path: string, value: object): string {
  const held = value as Record<string, unknown>;
  if ('done' in held) return `${String(held.positive)} of ${String(held.done)} positive`;
  if ('region' in held)
    return [spaced(String(held.region)), held.state].filter((part) => part !== undefined).join(' ');
  const parts: string[] = [];
  if (held.result) parts.push(String(held.result));
  if (typeof held.degrees === 'number')
    parts.push(parts.length > 0 ? `at ${held.degrees}°` : `${held.degrees}°`);
  const text = [
    parts.join(' '),
    held.response ? spaced(String(held.response)) : '',
    held.differentiation
      ? `differentiation ${held.differentiation === 'present' ? 'positive' : 'negative'}`
      : '',
    ...(['lightTouch', 'pinprick'] as const).map((key) =>
      held[key] ? `${spaced(key)} ${valueIn(`${path}.`, held[key])}` : '',
    ),
  ];
  return text.filter((part) => part !== '').join(', ');
}

type InWords = { name: string; value: string; side: string };

function inWords({ path, value, side }: Written): InWords {
  const steps = path.split('.');
  const last = steps.at(-1) ?? '';
  const keyed = last === 'left' || last === 'right';
  const key = keyed ? (steps.at(-2) ?? '') : last;
  const group = GROUPS[steps.at(keyed ? -3 : -2) ?? ''] ?? '';
  const name = `${group}${nameOf(key)}`;
  if (keyed) return { name: sentence(`${last} ${name}`), value: valueIn(path, value), side: '' };
  if (path === 'intake.pain.legSide' || path.endsWith('weakness.side') || path.endsWith('lateralShift')) {
    const whose = nameOf(path.endsWith('.side') ? 'side of the weakness' : key);
    return { name: sentence(whose), value: spaced(String(value)), side: '' };
  }
  return {
    name: sentence(name),
    value: valueIn(path, value),
    side: side ? SIDE_WORDS[side] : '',
  };
}

const bracketed = (text: string): string => (text === '' ? '' : ` (${text})`);

/** A set in plain words, for the therapist to check before it counts. */
export function previewOf(written: Written, sideInText = false): string {
  const { name, value, side } = inWords(written);
  return `${name}: ${value}${bracketed(sideInText ? `${side}; side kept as text` : side)}`;
}

/** What of the standing value the line contradicts: the same parts of a record, the same places of a list. */
function contradicted(standing: unknown, read: unknown): unknown {
  if (Array.isArray(standing) && Array.isArray(read)) {
    const places = read.map(placeOf);
    const met = standing.filter((entry) => places.some((place) => same(place, placeOf(entry))));
    return met.length > 0 ? met : standing;
  }
  if (!isTree(standing) || !isTree(read)) return standing;
  return Object.fromEntries(Object.entries(standing).filter(([key]) => key in read));
}

/** A conflict in plain words: what it is about, what stands, and what the line says. */
export function conflictInWords({ standing, set }: ShorthandConflict): {
  name: string;
  standing: string;
  typed: string;
} {
  const stood = contradicted(standing, set.value);
  const { name, value, side } = inWords(set);
  const other = inWords({ ...set, value: stood } as Written);
  return { name, standing: other.value, typed: `${value}${bracketed(side)}` };
}
