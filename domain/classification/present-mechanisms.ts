import type { Evidence, MechanismReading, MissingItem } from '../evaluation';
import { wordsOf } from '../words';
import type { Language } from '../words/language';
import { byEffect, DISPLAY_CAP, rounded, strengthOf } from './evidence';
import { CLASSES } from './mechanisms';
import type { ScoredClass } from './rank-mechanisms';
import type { ResolvedMechanism } from './resolve';
import { SIGNS, type SignStates } from './signs';
import type { AppliedRow } from './weigh-evidence';

const MOST_MISSING = 4;

function evidenceOf({ row, state, likelihoodRatio }: AppliedRow): Evidence {
  const sign = SIGNS[row.sign];
  const ratio = rounded(likelihoodRatio, 2);
  return {
    finding: row.sign,
    text: state === 'present' ? sign.present : sign.absent || `not: ${sign.present}`,
    likelihoodRatio: ratio,
    strength: strengthOf(ratio),
    source: row.source,
    grade: row.grade,
    field: sign.field,
  };
}

/** Rows nobody has recorded, the most telling first, one line a field. */
function missingOf(cls: ScoredClass, signs: SignStates): MissingItem[] {
  const weight = (ratio: number | undefined) => (ratio === undefined ? 0 : Math.abs(Math.log(ratio)));
  const open = CLASSES[cls.id].evidence
    .filter((row) => signs[row.sign] === 'unknown' && SIGNS[row.sign].ask !== null)
    .map((row) => ({ row, size: Math.max(weight(row.present), weight(row.absent)) }))
    .filter(({ size }) => size >= 0.4)
    .sort((a, b) => b.size - a.size);
  const items: MissingItem[] = [];
  for (const { row } of open) {
    const sign = SIGNS[row.sign];
    if (items.some((item) => item.finding === row.sign)) continue;
    items.push({ finding: row.sign, text: sign.ask ?? '', field: sign.field, minutes: sign.minutes });
    if (items.length === MOST_MISSING) break;
  }
  return items;
}

const bandOf = (probability: number): MechanismReading['band'] =>
  probability >= 0.5 ? 'likely' : probability >= 0.15 ? 'possible' : 'less_likely';

function merged(rows: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return [...rows]
    .sort(byEffect)
    .filter((row) => !seen.has(row.finding) && seen.add(row.finding))
    .filter((row) => row.likelihoodRatio !== 1);
}

/** Mechanisms with what speaks for and against each and what is missing. A mixed reading shows the findings of both. */
export function presentMechanisms(
  resolved: readonly ResolvedMechanism[],
  signs: SignStates,
  language: Language,
): MechanismReading[] {
  const words = wordsOf(language);
  return resolved.map((one) => {
    const shown = one.id === 'mixed' ? one.classes : one.classes.slice(0, 1);
    const rows = shown.flatMap((cls) => cls.applied.map(evidenceOf));
    const lead = one.classes[0];
    return {
      id: one.id,
      label: words.mechanism[one.id],
      probability: rounded(Math.min(DISPLAY_CAP, one.probability)),
      band: bandOf(one.probability),
      detail: one.detail,
      for: merged(rows.filter((row) => row.likelihoodRatio > 1)),
      against: merged(rows.filter((row) => row.likelihoodRatio < 1)),
      missing: lead ? missingOf(lead, signs) : [],
    };
  });
}
