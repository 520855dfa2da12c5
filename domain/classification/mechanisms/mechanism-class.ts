import type { EvidenceGrade } from '../../evaluation';
import type { CaseReading } from '../case-reading';
import type { SignId, SignStates } from '../signs';

/** The sources of pain that compete in one ranking. The exchange labels are made from them afterwards. */
export const MECHANISM_CLASSES = [
  'radicular',
  'somatic',
  'claudication',
  'sij',
  'hip',
  'deep_gluteal',
  'peroneal',
  'meralgia',
  'other_nerve',
  'polyneuropathy',
  'plexus',
  'zoster',
  'vascular',
  'nociplastic',
  'serious',
] as const;
export type MechanismClassId = (typeof MECHANISM_CLASSES)[number];

/** Likelihood ratios of one sign. A missing side means that side says nothing; unknown always says nothing. */
export type EvidenceRow = {
  sign: SignId;
  present?: number;
  absent?: number;
  family: string;
  source: string;
  grade: EvidenceGrade;
};

/**
 * How correlated rows are combined. `sum`: shrunk sum of logs; `max`: the largest positive log, else the mean of
 * the negative ones. Then clamped, so that no family can decide alone (specification §3.1, T19).
 */
export type Family = {
  rule: 'sum' | 'max';
  shrink: number;
  clamp: readonly [number, number];
  /** The class's `trust` applies: this family may not be sure without an examination. */
  damped?: boolean;
};

/** Weights before findings, each with the circumstance it holds in: expert defaults, listed on a page of the product. */
export type StartingWeight = {
  cases: readonly { when: string; weight: number }[];
  /** Which of the cases holds. Only age, risk factors and duration may decide. */
  pick: (reading: CaseReading) => number;
};

export type MechanismClass = {
  id: MechanismClassId;
  prior: StartingWeight;
  families: Record<string, Family>;
  evidence: readonly EvidenceRow[];
  /** Exponent on the damped families: below 1 where the class may not be sure without an examination. */
  trust?: (signs: SignStates) => number;
};

export const SPEC = 'Classification specification';
export const CORRECTIONS = 'Classification corrections, section 4';

/** Rows of one family and source, written short: sign, LR if present, LR if absent. */
export function rowsOf(
  family: string,
  source: string,
  grade: EvidenceGrade,
  rows: readonly (readonly [SignId, number | null, number?])[],
): EvidenceRow[] {
  return rows.map(([sign, present, absent]) => ({
    sign,
    ...(present === null ? {} : { present }),
    ...(absent === undefined ? {} : { absent }),
    family,
    source,
    grade,
  }));
}

/** One starting weight in every circumstance. */
export const always = (weight: number): StartingWeight => ({
  cases: [{ when: 'always', weight }],
  pick: () => 0,
});

/** The starting weight of a class for one case. */
export const priorOf = ({ prior }: Pick<MechanismClass, 'prior'>, reading: CaseReading): number =>
  prior.cases[prior.pick(reading)]?.weight ?? 0;

export const summed = (shrink: number, least: number, most: number): Family => ({
  rule: 'sum',
  shrink,
  clamp: [least, most],
});
export const strongest = (least: number, most: number): Family => ({
  rule: 'max',
  shrink: 1,
  clamp: [least, most],
});
