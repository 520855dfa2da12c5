import type { Evidence, MechanismReading, MissingItem } from '../evaluation';
import type { Intake } from '../intake/schema';
import type { Language } from '../words/language';
import { spokenWordsOf } from '../words/spoken';
import { byEffect, DISPLAY_CAP, rounded, strengthOf } from './evidence';
import { CLASSES, MECHANISM_CLASSES, type MechanismClassId } from './mechanisms';
import type { ScoredClass } from './rank-mechanisms';
import type { ResolvedMechanism } from './resolve';
import { SIGNS, type SignId, type SignStates } from './signs';
import type { AppliedRow } from './weigh-evidence';

const MOST_MISSING = 4;

const saying = (id: SignId, state: AppliedRow['state']): string =>
  state === 'present' ? SIGNS[id].present : SIGNS[id].absent || `not: ${SIGNS[id].present}`;

function evidenceOf({ row, state, likelihoodRatio, countedWith }: AppliedRow): Evidence {
  const ratio = rounded(likelihoodRatio, 2);
  const text = saying(row.sign, state);
  return {
    finding: row.sign,
    text: countedWith ? `${text} (counted with: ${saying(countedWith, 'present')})` : text,
    likelihoodRatio: ratio,
    strength: strengthOf(ratio),
    source: row.source,
    grade: row.grade,
    field: SIGNS[row.sign].field,
  };
}

/** Less than this log ratio is not worth asking for. */
export const LEAST_TELLING = 0.4;

/** Signs worth asking for a class, the most telling first: the same for every case. */
const WORTH_ASKING = Object.fromEntries(
  MECHANISM_CLASSES.map((id) => {
    const weight = (ratio: number | undefined) => (ratio === undefined ? 0 : Math.abs(Math.log(ratio)));
    const rows = CLASSES[id].evidence
      .filter((row) => SIGNS[row.sign].ask !== null)
      .map((row) => ({ sign: row.sign, size: Math.max(weight(row.present), weight(row.absent)) }))
      .filter(({ size }) => size >= LEAST_TELLING)
      .sort((a, b) => b.size - a.size);
    return [id, [...new Set(rows.map(({ sign }) => sign))]];
  }),
) as unknown as Record<MechanismClassId, readonly SignId[]>;

/** Signs nobody has recorded and no other answer has settled, the most telling first. */
function missingOf(cls: ScoredClass, signs: SignStates, intake: Intake): MissingItem[] {
  const items: MissingItem[] = [];
  for (const id of WORTH_ASKING[cls.id]) {
    if (signs[id] !== 'unknown') continue;
    const { ask, field, minutes, settled } = SIGNS[id];
    if (settled?.(intake)) continue;
    items.push({ finding: id, text: ask ?? '', field, minutes });
    if (items.length === MOST_MISSING) break;
  }
  return items;
}

/** From these shares a mechanism is called likely, or possible (specification §9.4, expert). */
export const LIKELY_SHARE = 0.5;
export const POSSIBLE_SHARE = 0.15;

/** Nothing is likely while too little is recorded: the share is then little more than how often each is met. */
const bandOf = (probability: number, tooLittle: boolean): MechanismReading['band'] =>
  probability >= LIKELY_SHARE && !tooLittle
    ? 'likely'
    : probability >= POSSIBLE_SHARE
      ? 'possible'
      : 'less_likely';

/** One line a finding, the weightiest first; what rounds to no effect and stands for itself is left out. */
function merged(rows: readonly AppliedRow[], speaks: AppliedRow['speaks']): Evidence[] {
  const shown = rows
    .filter((row) => row.speaks === speaks)
    .filter((row) => row.countedWith !== null || rounded(row.likelihoodRatio, 2) !== 1)
    .map(evidenceOf)
    .sort(byEffect);
  return shown.filter((one, index) => shown.findIndex(({ finding }) => finding === one.finding) === index);
}

/** Mechanisms with what speaks for and against each and what is missing. A mixed reading shows the findings of both. */
export function presentMechanisms(
  resolved: readonly ResolvedMechanism[],
  signs: SignStates,
  { intake, tooLittle }: { intake: Intake; tooLittle: boolean },
  language: Language,
): MechanismReading[] {
  const words = spokenWordsOf(language);
  return resolved.map((one) => {
    const shown = one.id === 'mixed' ? one.classes : one.classes.slice(0, 1);
    const rows = shown.flatMap((cls) => cls.applied);
    const lead = one.classes[0];
    return {
      id: one.id,
      label: words.mechanism[one.id],
      probability: rounded(Math.min(DISPLAY_CAP, one.probability)),
      band: bandOf(one.probability, tooLittle),
      detail: one.detail,
      for: merged(rows, 'for'),
      against: merged(rows, 'against'),
      missing: lead ? missingOf(lead, signs, intake) : [],
    };
  });
}
