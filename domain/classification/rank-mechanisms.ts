import type { CaseReading } from './case-reading';
import { clampTo } from './evidence';
import { CLASSES, MECHANISM_CLASSES, type MechanismClassId } from './mechanisms';
import type { EvidenceRow, Family, MechanismClass } from './mechanisms/mechanism-class';
import { softmax } from './roots';
import type { SignStates } from './signs';

/** A row that spoke, with its likelihood ratio as applied after shrinkage, caps and trust. */
export type AppliedRow = { row: EvidenceRow; state: 'present' | 'absent'; likelihoodRatio: number };

export type ScoredClass = {
  id: MechanismClassId;
  logScore: number;
  probability: number;
  applied: AppliedRow[];
};

type SpokenRow = { row: EvidenceRow; state: 'present' | 'absent'; log: number };

function spoken(cls: Pick<MechanismClass, 'evidence'>, signs: SignStates): SpokenRow[] {
  const rows: SpokenRow[] = [];
  for (const row of cls.evidence) {
    const state = signs[row.sign];
    if (state === 'unknown') continue;
    const ratio = state === 'present' ? row.present : row.absent;
    if (ratio !== undefined && ratio !== 1) rows.push({ row, state, log: Math.log(ratio) });
  }
  return rows;
}

/** Splits the clamped total of a family over the rows that made it. */
function combine(rows: readonly SpokenRow[], family: Family): number[] {
  if (family.rule === 'max') {
    const positive = rows.filter((row) => row.log > 0);
    if (positive.length > 0) {
      const best = positive.reduce((a, b) => (b.log > a.log ? b : a));
      return rows.map((row) => (row === best ? clampTo(best.log * family.shrink, family.clamp) : 0));
    }
    const mean = rows.reduce((sum, row) => sum + row.log, 0) / rows.length;
    const total = clampTo(mean * family.shrink, family.clamp);
    return rows.map((row) => (mean === 0 ? 0 : (row.log / (mean * rows.length)) * total));
  }
  const raw = rows.reduce((sum, row) => sum + row.log, 0);
  const total = clampTo(raw * family.shrink, family.clamp);
  // Where for and against cancel out, each keeps its shrunk share.
  const factor = Math.abs(raw) < 1e-9 ? family.shrink : total / raw;
  return rows.map((row) => row.log * factor);
}

/** Sum of logs of a class's evidence, family by family, with what each row added. */
export function weighEvidence(
  cls: Pick<MechanismClass, 'evidence' | 'families'>,
  signs: SignStates,
  trust: number,
): { total: number; applied: AppliedRow[] } {
  const rows = spoken(cls, signs);
  let total = 0;
  const applied: AppliedRow[] = [];
  for (const [name, family] of Object.entries(cls.families)) {
    const here = rows.filter((row) => row.row.family === name);
    if (here.length === 0) continue;
    combine(here, family).forEach((share, index) => {
      const row = here[index];
      if (!row || share === 0) return;
      const log = family.damped ? share * trust : share;
      total += log;
      applied.push({ row: row.row, state: row.state, likelihoodRatio: Math.exp(log) });
    });
  }
  return { total, applied };
}

/**
 * One ranking over all mechanism classes: log prior plus the sum of log likelihood ratios, families capped, then
 * softmax (corrections 2). Signs that were not tested have a ratio of 1.
 */
export function rankClasses(reading: CaseReading, signs: SignStates): ScoredClass[] {
  const scored = MECHANISM_CLASSES.map((id) => {
    const cls = CLASSES[id];
    const { total, applied } = weighEvidence(cls, signs, cls.trust?.(signs) ?? 1);
    return { id, logScore: Math.log(cls.prior(reading)) + total, probability: 0, applied };
  });
  const probabilities = softmax(scored.map((one) => one.logScore));
  scored.forEach((one, index) => {
    one.probability = probabilities[index] ?? 0;
  });
  return withSafetyFirst(scored, signs);
}

/** An emergency, or disease proved on imaging, is named first whatever else is there (specification §9.3 i; expert). */
const SAFETY_FLOOR = 0.6;

function withSafetyFirst(scored: ScoredClass[], signs: SignStates): ScoredClass[] {
  const serious = scored.find((one) => one.id === 'serious');
  const first = signs.serious_emergency === 'present' || signs.imaging_serious === 'present';
  if (!serious || !first || serious.probability >= SAFETY_FLOOR) return scored;
  const rest = (1 - SAFETY_FLOOR) / Math.max(1e-12, 1 - serious.probability);
  for (const one of scored) one.probability = one.id === 'serious' ? SAFETY_FLOOR : one.probability * rest;
  return scored;
}
