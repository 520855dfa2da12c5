import type { NamedDistribution } from '../intake/items';
import { ROOTS, type Root } from '../vocabulary/roots';
import type { Language } from '../words/language';
import { spokenWordsOf } from '../words/spoken';
import type { LegReading } from './leg-reading';
import {
  MOTOR_WEIGHTS,
  NAMED_WEIGHTS,
  NORMAL_WEIGHTS,
  PAIN_KEY_OF_REGION,
  PAIN_WEIGHTS,
  type PainKey,
  REFLEX_WEIGHTS,
  ROOT_FAMILIES,
  type RootFamily,
  type RootWeights,
  SENSATION_KEY_OF_REGION,
  SENSATION_KEY_OF_ROOT,
  SENSATION_WEIGHTS,
  type SensationKey,
  TENSION_WEIGHTS,
} from './root-weights';

/** One recorded finding as the root model reads it. `share` scales its row: a neighbouring region counts less. */
export type RootFinding = {
  key: string;
  family: RootFamily;
  weights: RootWeights;
  share: number;
  field: string;
  text: (language: Language) => string;
};

/** Reported weakness of a named muscle: .7 of its row (corrections 28 give .6–.8); `knee gives way` .5. */
export const REPORTED_WEAKNESS_SHARE = 0.7;
export const GIVES_WAY_SHARE = 0.5;
/** The reported family's multiplier is .45 (sensation); a motor row enters it undamped. */
const REPORTED_MULTIPLIER = ROOT_FAMILIES.reported.multiplier;

function spread<Key extends string>(
  into: Map<Key, number>,
  keys: Partial<Record<Key, number>> | undefined,
): void {
  for (const [key, share] of Object.entries(keys ?? {}) as [Key, number][])
    into.set(key, Math.max(into.get(key) ?? 0, share));
}

const only = (root: Root, weight: number): RootWeights =>
  ROOTS.map((one) => (one === root ? weight : 0)) as unknown as RootWeights;

function painFindings(leg: LegReading): RootFinding[] {
  const keys = new Map<PainKey, number>();
  for (const region of leg.pain) spread(keys, PAIN_KEY_OF_REGION[region]);
  return [...keys].map(([key, share]) => ({
    key: `pain.${key}`,
    family: 'pain' as const,
    weights: PAIN_WEIGHTS[key],
    share,
    field: 'intake.pain.areas',
    text: (language) => `pain in the ${spokenWordsOf(language).region[key]}`,
  }));
}

/** The web space belongs to the top of the foot, the popliteal fossa to the back of the thigh. */
const SENSATION_REGION = {
  foot_dorsum_web1: 'foot_dorsum',
  thigh_post_popliteal: 'thigh_post',
} as const satisfies Partial<Record<SensationKey, string>>;

function sensationRegion(key: SensationKey) {
  if (key === 'foot_dorsum_web1' || key === 'thigh_post_popliteal') return SENSATION_REGION[key];
  return key;
}

function sensationFindings(leg: LegReading): RootFinding[] {
  const lost = new Map<SensationKey, number>();
  for (const region of leg.sensoryLossRegions) spread(lost, SENSATION_KEY_OF_REGION[region]);
  for (const root of leg.sensoryLossRoots) {
    const key = SENSATION_KEY_OF_ROOT[root];
    if (key) lost.set(key, 1);
  }
  const reported = new Map<SensationKey, number>();
  for (const region of leg.reported) spread(reported, SENSATION_KEY_OF_REGION[region]);
  const objective = [...lost].map(([key, share]) => ({
    key: `sens.${key}`,
    family: 'sensation' as const,
    weights: SENSATION_WEIGHTS[key],
    share,
    field: 'exam.neurology.sensationAreas',
    text: (language: Language) =>
      `reduced sensation, ${spokenWordsOf(language).region[sensationRegion(key)]}`,
  }));
  const told = [...reported].map(([key, share]) => ({
    key: `reported.${key}`,
    family: 'reported' as const,
    weights: SENSATION_WEIGHTS[key],
    share,
    field: 'intake.symptoms.numbness',
    text: (language: Language) =>
      `numbness or tingling reported, ${spokenWordsOf(language).region[sensationRegion(key)]}`,
  }));
  return [...objective, ...told];
}

function motorFindings(leg: LegReading): RootFinding[] {
  const findings: RootFinding[] = [];
  for (const muscle of leg.weak) {
    // Toe extension and great-toe extension are one muscle group: the better row stands alone.
    if (muscle === 'toe_extension' && leg.weak.has('great_toe_extension')) continue;
    const weights = MOTOR_WEIGHTS[muscle];
    if (!weights) continue;
    findings.push({
      key: `mot.${muscle}`,
      family: 'motor',
      weights,
      share: 1,
      field: `exam.neurology.strength.${muscle}`,
      text: (language) => `${spokenWordsOf(language).muscle[muscle].toLowerCase()} weak`,
    });
  }
  for (const muscle of leg.reportedWeak) {
    const weights = MOTOR_WEIGHTS[muscle];
    if (!weights || leg.weak.has(muscle) || leg.strong.has(muscle)) continue;
    findings.push({
      key: `reported.mot.${muscle}`,
      family: 'reported',
      weights,
      share: REPORTED_WEAKNESS_SHARE / REPORTED_MULTIPLIER,
      field: 'intake.symptoms.weakness.what',
      text: (language) => `${spokenWordsOf(language).muscle[muscle].toLowerCase()} weakness reported`,
    });
  }
  const quadriceps = MOTOR_WEIGHTS.knee_extension;
  if (leg.givesWay && quadriceps && !leg.weak.has('knee_extension') && !leg.strong.has('knee_extension'))
    findings.push({
      key: 'reported.knee_gives_way',
      family: 'reported',
      weights: quadriceps,
      share: GIVES_WAY_SHARE / REPORTED_MULTIPLIER,
      field: 'intake.symptoms.weakness.what',
      text: () => 'the knee gives way',
    });
  return findings;
}

function reflexFindings(leg: LegReading): RootFinding[] {
  return [...leg.reflexLost].map((reflex) => ({
    key: `ref.${reflex}`,
    family: 'reflex' as const,
    weights: REFLEX_WEIGHTS[reflex],
    share: 1,
    field: `exam.neurology.reflexes.${reflex}`,
    text: (language: Language) => `${spokenWordsOf(language).reflex[reflex].toLowerCase()} reflex reduced`,
  }));
}

const TENSION_TEXT = {
  slr: 'straight leg raise positive',
  crossed_slr: 'crossed straight leg raise positive',
  femoral_stretch: 'femoral nerve stretch positive',
  crossed_femoral_stretch: 'crossed femoral stretch positive',
} as const;

function tensionFindings(leg: LegReading): RootFinding[] {
  const states = {
    slr: [leg.slr, 'exam.mechanosensitivity.slr'],
    crossed_slr: [leg.crossedSlr, 'exam.mechanosensitivity.crossedSlr'],
    femoral_stretch: [leg.femoralStretch, 'exam.mechanosensitivity.femoralStretch'],
    crossed_femoral_stretch: [leg.crossedFemoralStretch, 'exam.mechanosensitivity.crossedFemoralStretch'],
  } as const;
  return (Object.keys(states) as (keyof typeof states)[])
    .filter((test) => states[test][0] === 'present')
    .map((test) => ({
      key: `ten.${test}`,
      family: 'tension' as const,
      weights: TENSION_WEIGHTS[test],
      share: 1,
      field: states[test][1],
      text: () => TENSION_TEXT[test],
    }));
}

function normalFindings(leg: LegReading): RootFinding[] {
  const rows: [keyof typeof NORMAL_WEIGHTS, boolean, string, string][] = [
    [
      'great_toe_extension',
      leg.strong.has('great_toe_extension'),
      'exam.neurology.strength.great_toe_extension',
      'great-toe extension full',
    ],
    [
      'plantarflexion',
      leg.strong.has('plantarflexion'),
      'exam.neurology.strength.plantarflexion',
      'plantarflexion full',
    ],
    [
      'knee_extension',
      leg.strong.has('knee_extension'),
      'exam.neurology.strength.knee_extension',
      'knee extension full',
    ],
    [
      'achilles',
      leg.reflexNormal.has('achilles'),
      'exam.neurology.reflexes.achilles',
      'Achilles reflex normal',
    ],
    [
      'patellar',
      leg.reflexNormal.has('patellar'),
      'exam.neurology.reflexes.patellar',
      'patellar reflex normal',
    ],
    ['slr', leg.slr === 'absent', 'exam.mechanosensitivity.slr', 'straight leg raise negative'],
    [
      'femoral_stretch',
      leg.femoralStretch === 'absent',
      'exam.mechanosensitivity.femoralStretch',
      'femoral nerve stretch negative',
    ],
  ];
  return rows
    .filter(([, holds]) => holds)
    .map(([key, , field, text]) => ({
      key: `neg.${key}`,
      family: 'normal' as const,
      weights: NORMAL_WEIGHTS[key],
      share: 1,
      field,
      text: () => text,
    }));
}

function namedFindings(named: readonly NamedDistribution[]): RootFinding[] {
  const roots = named.filter((one): one is Root => (ROOTS as readonly string[]).includes(one));
  const finding = (key: string, weights: RootWeights, text: string): RootFinding => ({
    key: `named.${key}`,
    family: 'named',
    weights,
    share: 1,
    field: 'intake.pain.distribution',
    text: () => text,
  });
  return [
    ...roots.map((root) => finding(root, only(root, NAMED_WEIGHTS.root), `distribution named as ${root}`)),
    ...(named.includes('sciatic')
      ? [finding('sciatic', NAMED_WEIGHTS.sciatic, 'sciatic distribution named')]
      : []),
    ...(named.includes('femoral')
      ? [finding('femoral', NAMED_WEIGHTS.femoral, 'femoral distribution named')]
      : []),
  ];
}

/** Every recorded finding of a leg that bears on its root. What was not tested yields none. */
export function rootFindingsOf(leg: LegReading, named: readonly NamedDistribution[]): RootFinding[] {
  return [
    ...painFindings(leg),
    ...sensationFindings(leg),
    ...motorFindings(leg),
    ...reflexFindings(leg),
    ...tensionFindings(leg),
    ...normalFindings(leg),
    ...namedFindings(named),
  ];
}
