import type { StructureId } from '../evaluation';
import { HERNIATIONS, LATERAL_STENOSES } from '../imaging/finding-groups';
import { painFreePrevalence } from '../imaging/prevalence';
import { scanIsRead } from '../imaging/scan-read';
import type { ImagingFindingEntry } from '../imaging/schema';
import { findingIn } from '../vocabulary/finding';
import type { CaseReading } from './case-reading';
import type { SignId, SignStates } from './signs';

/** One factor on the odds of a structure. */
export type StructureRow = {
  structure: StructureId;
  finding: string;
  text: string;
  factor: number;
  field: string;
  source: string;
};

const IMAGING = 'Corrections 34; prevalence Brinjikji 2015';
const STORY = 'Classification specification §6 (expert)';

/** Prevalence used when the age is unknown: that of a protrusion at 50 years. */
export const UNKNOWN_AGE_SHARE = 0.36;
export const DISC_CAP = 10;
export const SLIP_CAP = 12;

/** How much rarer the finding is without pain than with it: .9 / p(pain-free), capped (corrections 34). */
function rarity(entry: Pick<ImagingFindingEntry, 'finding'>, ageYears: number | null, cap: number): number {
  const share = painFreePrevalence(entry.finding, ageYears)?.percent;
  return Math.min(cap, 0.9 / ((share ?? UNKNOWN_AGE_SHARE * 100) / 100));
}

function factorOf(entry: ImagingFindingEntry, ageYears: number | null): [StructureId, number] | null {
  const firm =
    entry.rootContact === 'compression' || entry.rootContact === 'deviation' || entry.severity === 'severe';
  if (HERNIATIONS.has(entry.finding))
    return ['disc_herniation', rarity(entry, ageYears, DISC_CAP) * (firm ? 2 : 1)];
  if (LATERAL_STENOSES.has(entry.finding))
    return ['foraminal_or_lateral_stenosis', firm ? 8 : entry.severity === 'mild' ? 1.2 : 4.5];
  switch (entry.finding) {
    case 'spondylolisthesis':
      return ['spondylolisthesis', rarity(entry, ageYears, SLIP_CAP)];
    case 'spondylolysis':
      return ['spondylolisthesis', 3];
    case 'central_stenosis':
      return ['central_stenosis', entry.severity === 'severe' ? 6 : entry.severity === 'mild' ? 1.2 : 4];
    case 'synovial_cyst':
      return ['synovial_cyst', 40];
    case 'metastasis_or_marrow_lesion':
    case 'intradural_or_extradural_mass':
      return ['tumour', 60];
    case 'discitis_or_osteomyelitis':
    case 'abscess':
      return ['infection', 60];
    case 'fracture':
      return ['fracture', 60];
    case 'cord_compression':
      return ['cord', 20];
    case 'hip_lesion':
      return ['hip', 6];
    case 'sacroiliitis':
      return ['sij', 6];
    case 'vascular_lesion':
      return ['arterial', 20];
    case 'plexus_or_nerve_lesion':
      return ['plexus', 5];
    default:
      return null;
  }
}

const onOtherSide = (entry: ImagingFindingEntry, c: CaseReading): boolean =>
  c.sides.length === 1 && (entry.side === 'left' || entry.side === 'right') && entry.side !== c.sides[0];

/** Several findings of one kind are one clue: the strongest speaks. */
function imagingRows(c: CaseReading): StructureRow[] {
  const best = new Map<StructureId, StructureRow>();
  for (const entry of c.facts.imaging.findings ?? []) {
    const hit = factorOf(entry, c.ageYears);
    if (!hit) continue;
    const [structure, size] = hit;
    const factor = onOtherSide(entry, c) ? 0.5 : size;
    if (factor <= (best.get(structure)?.factor ?? 0)) continue;
    best.set(structure, {
      structure,
      finding: `imaging.${entry.finding}`,
      text: onOtherSide(entry, c)
        ? `imaging: ${entry.finding.replaceAll('_', ' ')} on the other side`
        : `imaging: ${entry.finding.replaceAll('_', ' ')}`,
      factor,
      field: 'imaging.findings',
      source: IMAGING,
    });
  }
  return [...best.values(), ...absentRows(c, best)];
}

/** Looked for by the scan and not found: .4 each (corrections 35). */
const LOOKED_FOR: readonly StructureId[] = [
  'disc_herniation',
  'central_stenosis',
  'foraminal_or_lateral_stenosis',
  'spondylolisthesis',
  'synovial_cyst',
];

function absentRows(c: CaseReading, seen: ReadonlyMap<StructureId, StructureRow>): StructureRow[] {
  const imaging = c.facts.imaging;
  if (!scanIsRead(imaging)) return [];
  return LOOKED_FOR.filter((structure) => !seen.has(structure)).map((structure) => ({
    structure,
    finding: `imaging.no_${structure}`,
    text: `scanned, and no ${structure.replaceAll('_', ' ')} reported`,
    factor: 0.4,
    field: 'imaging.findings',
    source: 'Corrections 35 (expert)',
  }));
}

/** A slip counts without MRI: on a plain film, by a palpable step, or already known (corrections 36). */
function slipRow(c: CaseReading): StructureRow[] {
  const seen = c.facts.imaging.findings?.some((entry) => entry.finding === 'spondylolisthesis');
  const film = findingIn(c.facts.imaging.otherTests, 'xray_spondylolisthesis') === 'present';
  const step = c.facts.exam.movement?.stepOff === 'present';
  const known = findingIn(c.facts.intake.history, 'spondylolisthesis_known') === 'present';
  if (seen || !(film || step || known)) return [];
  return [
    {
      structure: 'spondylolisthesis',
      finding: film ? 'xray_spondylolisthesis' : step ? 'step_off' : 'spondylolisthesis_known',
      text: film ? 'a slip on the plain film' : step ? 'a step on palpation' : 'a known slip',
      factor: rarity({ finding: 'spondylolisthesis' }, c.ageYears, film ? SLIP_CAP : 6),
      field: film ? 'imaging.otherTests.xray_spondylolisthesis' : 'exam.movement.stepOff',
      source: 'Corrections 36; specification §3.10 (recalled)',
    },
  ];
}

/** Findings of history and examination that raise or lower a structure (specification §6, tempered; expert). */
const STORY_ROWS: readonly (readonly [SignId, StructureId, number, string])[] = [
  ['crossed_slr', 'disc_herniation', 2, 'intake'],
  ['slr', 'disc_herniation', 1.4, 'exam'],
  ['sitting_worse', 'disc_herniation', 1.3, 'intake'],
  ['flexion_worse', 'disc_herniation', 1.3, 'intake'],
  ['cough', 'disc_herniation', 1.4, 'intake'],
  ['seated_relief', 'disc_herniation', 0.6, 'intake'],
  ['extension_or_downhill', 'disc_herniation', 0.7, 'intake'],
  ['extension_or_downhill', 'foraminal_or_lateral_stenosis', 1.8, 'intake'],
  ['extension_or_downhill', 'spondylolisthesis', 1.5, 'intake'],
  ['flexion_relief', 'foraminal_or_lateral_stenosis', 1.5, 'intake'],
  ['flexion_relief', 'central_stenosis', 1.4, 'intake'],
  ['both_legs', 'central_stenosis', 1.8, 'intake'],
  ['centralises', 'discogenic', 2.8, 'exam'],
  ['trigger_points', 'muscle', 2.5, 'exam'],
];

/** Everything recorded that bears on a structure. Unknown signs give no row. */
export function structureRows(
  c: CaseReading,
  signs: SignStates,
  textOf: (sign: SignId) => string,
): StructureRow[] {
  const story: StructureRow[] = STORY_ROWS.filter(([sign]) => signs[sign] === 'present').map(
    ([sign, structure, factor, field]) => ({
      structure,
      finding: sign,
      text: textOf(sign),
      factor,
      field,
      source: STORY,
    }),
  );
  const athlete = findingIn(c.facts.intake.history, 'athlete') === 'present';
  const young = c.ageYears !== null && c.ageYears < 20;
  if (athlete && young)
    story.push({
      structure: 'spondylolisthesis',
      finding: 'young_athlete',
      text: 'a young athlete',
      factor: 3,
      field: 'intake.history.athlete',
      source: STORY,
    });
  return [...imagingRows(c), ...slipRow(c), ...story];
}
