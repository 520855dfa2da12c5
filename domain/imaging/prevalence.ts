import type { EvidenceGrade } from '../evaluation';
import type { ImagingFinding } from './findings';

const AGES = [20, 30, 40, 50, 60, 70, 80] as const;
type Cell = { percent: number; grade: EvidenceGrade };

const found = (percent: number): Cell => ({ percent, grade: 'found' });
const recalled = (percent: number): Cell => ({ percent, grade: 'recalled' });

export const PAIN_FREE_SOURCE = 'Brinjikji 2015, AJNR 36:811 (33 studies, 3110 people without pain)';

/** Per cent of pain-free people with a finding at 20, 30 … 80 years (Brinjikji 2015; specification §5.3). */
export const PAIN_FREE_TABLE = {
  disc_degeneration: [found(37), found(52), found(68), found(80), recalled(88), recalled(93), found(96)],
  disc_signal_loss: [found(17), found(33), found(54), found(73), recalled(86), recalled(94), recalled(97)],
  disc_height_loss: [found(24), found(34), found(45), found(56), recalled(67), recalled(76), recalled(84)],
  disc_bulge: [found(30), found(40), found(50), found(60), recalled(69), recalled(77), found(84)],
  disc_protrusion: [found(29), found(31), found(33), found(36), recalled(38), recalled(40), found(43)],
  annular_fissure: [found(19), found(20), found(22), found(23), recalled(25), recalled(27), found(29)],
  facet_degeneration: [found(4), found(9), found(18), found(32), recalled(50), recalled(69), recalled(83)],
  spondylolisthesis: [found(3), found(5), found(8), found(14), found(23), recalled(35), recalled(50)],
} as const satisfies Record<string, readonly Cell[]>;
export type PrevalenceRow = keyof typeof PAIN_FREE_TABLE;

/** The row that speaks about a finding of the report. Extrusions have one figure for all ages: see below. */
const ROW_OF: Partial<Record<ImagingFinding, PrevalenceRow>> = {
  disc_degeneration: 'disc_degeneration',
  disc_bulge: 'disc_bulge',
  disc_protrusion: 'disc_protrusion',
  disc_herniation_unspecified: 'disc_protrusion',
  annular_fissure: 'annular_fissure',
  facet_arthropathy: 'facet_degeneration',
  spondylolisthesis: 'spondylolisthesis',
};

/** Extrusion in about 1 % of 98 people without pain (Jensen 1994, NEJM 331:69, recalled); .02 by corrections 34 (expert). */
const EXTRUSION: Cell & { source: string } = {
  percent: 2,
  grade: 'recalled',
  source: 'Jensen 1994, NEJM 331:69 (about 1 in 100; rounded up)',
};

export type Prevalence = { percent: number; grade: EvidenceGrade; source: string };

/** One row at one age: linear between the decades, clamped to 20–80 years; the grade is the weaker of the two cells. */
export function painFreeRowAt(
  row: PrevalenceRow,
  ageYears: number,
): { percent: number; grade: EvidenceGrade } {
  const cells = PAIN_FREE_TABLE[row];
  const age = Math.min(80, Math.max(20, ageYears));
  const lower = Math.min(AGES.length - 2, Math.floor((age - 20) / 10));
  const from = cells[lower] ?? cells[0];
  const to = cells[lower + 1] ?? from;
  const share = (age - (AGES[lower] ?? 20)) / 10;
  const used = [...(share < 1 ? [from] : []), ...(share > 0 ? [to] : [])];
  return {
    percent: from.percent + share * (to.percent - from.percent),
    grade: used.every((cell) => cell.grade === 'found') ? 'found' : 'recalled',
  };
}

/**
 * Per cent of pain-free people of this age who have the finding; null when no figure is known for it or the
 * age is unknown. Source: Brinjikji 2015, AJNR 36:811; extrusions Jensen 1994.
 */
export function painFreePrevalence(finding: ImagingFinding, ageYears: number | null): Prevalence | null {
  if (finding === 'disc_extrusion' || finding === 'disc_sequestration') return EXTRUSION;
  const row = ROW_OF[finding];
  if (!row || ageYears === null) return null;
  return { ...painFreeRowAt(row, ageYears), source: PAIN_FREE_SOURCE };
}
