import type { CaseReading } from './case-reading';
import { CLASSES, MECHANISM_CLASSES, type MechanismClassId } from './mechanisms';
import { priorOf } from './mechanisms/mechanism-class';
import { softmax } from './roots';
import type { SignStates } from './signs';
import { type AppliedRow, appliedEvidence, type Evidenced, evidenced, totalEvidence } from './weigh-evidence';

export type ScoredClass = {
  readonly id: MechanismClassId;
  readonly prior: number;
  readonly logScore: number;
  readonly probability: number;
  /** The rows that spoke; gathered when somebody reads them. */
  readonly applied: readonly AppliedRow[];
};

/** The evidence of every class, ready for use. */
export const EVIDENCE = Object.fromEntries(
  MECHANISM_CLASSES.map((id) => [id, evidenced(CLASSES[id])]),
) as unknown as Record<MechanismClassId, Evidenced>;

class Scored implements ScoredClass {
  private rows: AppliedRow[] | null = null;

  constructor(
    readonly id: MechanismClassId,
    readonly prior: number,
    readonly logScore: number,
    readonly probability: number,
    private readonly signs: SignStates,
  ) {}

  get applied(): readonly AppliedRow[] {
    this.rows ??= appliedEvidence(EVIDENCE[this.id], this.signs, trustIn(this.id, this.signs));
    return this.rows;
  }
}

const trustIn = (id: MechanismClassId, signs: SignStates): number => CLASSES[id].trust?.(signs) ?? 1;

/**
 * One ranking over all mechanism classes: log prior plus the sum of log likelihood ratios, families capped, then
 * softmax (corrections 2). Signs that were not tested have a ratio of 1.
 */
export function rankClasses(reading: CaseReading, signs: SignStates): ScoredClass[] {
  const priors = MECHANISM_CLASSES.map((id) => priorOf(CLASSES[id], reading));
  const scores = MECHANISM_CLASSES.map(
    (id, index) => Math.log(priors[index] ?? 1) + totalEvidence(EVIDENCE[id], signs, trustIn(id, signs)),
  );
  const probabilities = withSafetyFirst(softmax(scores), signs);
  return MECHANISM_CLASSES.map(
    (id, index) => new Scored(id, priors[index] ?? 0, scores[index] ?? 0, probabilities[index] ?? 0, signs),
  );
}

/** An emergency, or disease proved on imaging, is named first whatever else is there (specification §9.3 i; expert). */
export const SAFETY_FLOOR = 0.6;
const SERIOUS = MECHANISM_CLASSES.indexOf('serious');

function withSafetyFirst(shares: number[], signs: SignStates): number[] {
  const serious = shares[SERIOUS] ?? 0;
  const first = signs.serious_emergency === 'present' || signs.imaging_serious === 'present';
  if (!first || serious >= SAFETY_FLOOR) return shares;
  const rest = (1 - SAFETY_FLOOR) / Math.max(1e-12, 1 - serious);
  return shares.map((share, index) => (index === SERIOUS ? SAFETY_FLOOR : share * rest));
}
