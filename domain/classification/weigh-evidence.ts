import { clampTo } from './evidence';
import type { EvidenceRow, Family, MechanismClass } from './mechanisms/mechanism-class';
import { SIGN_INDEX, type SignId, type SignStates } from './signs';

/**
 * A row that spoke, with its likelihood ratio as applied after shrinkage, caps and trust. `countedWith`: a stronger
 * sign of the same family counts for it, so it adds nothing itself (ratio 1) and would count were that one not there.
 */
export type AppliedRow = {
  row: EvidenceRow;
  state: 'present' | 'absent';
  likelihoodRatio: number;
  speaks: 'for' | 'against';
  countedWith: SignId | null;
};

type WeighedRow = { row: EvidenceRow; sign: number; present: number; absent: number };
type WeighedFamily = { family: Family; rows: readonly WeighedRow[] };

/** A class's rows by family, with the logs of their ratios: prepared once, as it is asked for every case. */
export type Evidenced = readonly WeighedFamily[];

const logOf = (ratio: number | undefined): number => (ratio === undefined ? 0 : Math.log(ratio));

export const evidenced = (cls: Pick<MechanismClass, 'evidence' | 'families'>): Evidenced =>
  Object.entries(cls.families).map(([name, family]) => ({
    family,
    rows: cls.evidence
      .filter((row) => row.family === name)
      .map((row) => ({
        row,
        sign: SIGN_INDEX[row.sign],
        present: logOf(row.present),
        absent: logOf(row.absent),
      })),
  }));

const logIn = (row: WeighedRow, signs: SignStates): number => {
  const state = signs.at[row.sign];
  return state === 'unknown' ? 0 : state === 'present' ? row.present : row.absent;
};

/** The clamped total of one family: the shrunk sum, or the strongest finding for (else the mean of those against). */
function familyTotal({ family, rows }: WeighedFamily, signs: SignStates): number {
  let sum = 0;
  let best = 0;
  let spoke = 0;
  for (const row of rows) {
    const log = logIn(row, signs);
    if (log === 0) continue;
    sum += log;
    spoke += 1;
    if (log > best) best = log;
  }
  if (spoke === 0) return 0;
  const raw = family.rule === 'sum' ? sum : best > 0 ? best : sum / spoke;
  return clampTo(raw * family.shrink, family.clamp);
}

/** Sum of the logs of a class's evidence, family by family. Signs that were not tested add nothing. */
export function totalEvidence(families: Evidenced, signs: SignStates, trust: number): number {
  let total = 0;
  for (const one of families) total += familyTotal(one, signs) * (one.family.damped ? trust : 1);
  return total;
}

/** The total of each family, in the order of the class. */
export const familyTotals = (families: Evidenced, signs: SignStates, trust: number): number[] =>
  families.map((one) => familyTotal(one, signs) * (one.family.damped ? trust : 1));

type Share = { row: WeighedRow; share: number; log: number; countedWith: SignId | null };

/** The total of a family split over the rows that made it. */
function shares(one: WeighedFamily, signs: SignStates): Share[] {
  const spoken = one.rows.map((row) => ({ row, log: logIn(row, signs) })).filter(({ log }) => log !== 0);
  const total = familyTotal(one, signs);
  if (one.family.rule === 'max') {
    const best = spoken.reduce((a, b) => (b.log > a.log ? b : a), { row: null as WeighedRow | null, log: 0 });
    const strongest = best.row;
    if (strongest)
      return spoken.map(({ row, log }) => ({
        row,
        log,
        share: row === strongest ? total : 0,
        countedWith: row === strongest ? null : strongest.row.sign,
      }));
  }
  const raw = spoken.reduce((sum, { log }) => sum + log, 0);
  // Where for and against cancel out, each keeps its shrunk share.
  const factor = Math.abs(raw) < 1e-9 ? one.family.shrink : total / raw;
  return spoken.map(({ row, log }) => ({ row, log, share: log * factor, countedWith: null }));
}

/** What each row that spoke has added. */
export function appliedEvidence(families: Evidenced, signs: SignStates, trust: number): AppliedRow[] {
  return families.flatMap((one) =>
    shares(one, signs)
      .filter(({ share, countedWith }) => share !== 0 || countedWith !== null)
      .map(({ row: { row }, share, log, countedWith }) => ({
        row,
        state: signs[row.sign] === 'present' ? ('present' as const) : ('absent' as const),
        likelihoodRatio: Math.exp(one.family.damped ? share * trust : share),
        speaks: log > 0 ? ('for' as const) : ('against' as const),
        countedWith,
      })),
  );
}
