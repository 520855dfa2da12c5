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

/** Hands out the total of a family over the rows that made it. */
function share(
  one: WeighedFamily,
  signs: SignStates,
  give: (row: WeighedRow, share: number, log: number, countedWith: SignId | null) => void,
): void {
  const { rows, family } = one;
  let raw = 0;
  let strongest: WeighedRow | null = null;
  let most = 0;
  for (const row of rows) {
    const log = logIn(row, signs);
    raw += log;
    if (log > most) {
      most = log;
      strongest = row;
    }
  }
  const total = familyTotal(one, signs);
  // Where for and against cancel out, each keeps its shrunk share.
  const factor = Math.abs(raw) < 1e-9 ? family.shrink : total / raw;
  const leader = family.rule === 'max' ? strongest : null;
  for (const row of rows) {
    const log = logIn(row, signs);
    if (log === 0) continue;
    if (!leader) give(row, log * factor, log, null);
    else if (row === leader) give(row, total, log, null);
    else give(row, 0, log, leader.row.sign);
  }
}

/** What each row that spoke has added. */
export function appliedEvidence(families: Evidenced, signs: SignStates, trust: number): AppliedRow[] {
  const applied: AppliedRow[] = [];
  for (const one of families) {
    const damping = one.family.damped ? trust : 1;
    share(one, signs, ({ row }, added, log, countedWith) => {
      if (added === 0 && countedWith === null) return;
      applied.push({
        row,
        state: signs[row.sign] === 'present' ? 'present' : 'absent',
        likelihoodRatio: Math.exp(added * damping),
        speaks: log > 0 ? 'for' : 'against',
        countedWith,
      });
    });
  }
  return applied;
}
