import type { StructureId } from '../evaluation';
import type { ImagingFinding } from '../imaging/findings';
import { painFreePrevalence } from '../imaging/prevalence';
import { countedFindings, scanIsRead } from '../imaging/scan-read';
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
/** A slip that is felt or told, not seen. */
export const FELT_SLIP_CAP = 6;

/** Share of people with the structure in whom the scan shows the finding (corrections 34, expert). */
export const WITH_PAIN_SHARE = 0.9;

/** How much rarer the finding is without pain than with it: .9 / p(pain-free), capped (corrections 34). */
function rarity(entry: Pick<ImagingFindingEntry, 'finding'>, ageYears: number | null, cap: number): number {
  const share = painFreePrevalence(entry.finding, ageYears)?.percent;
  return Math.min(cap, WITH_PAIN_SHARE / ((share ?? UNKNOWN_AGE_SHARE * 100) / 100));
}

/** Factor on the odds: a fixed one by how much is seen, or how rare the finding is without pain, up to a cap. */
type ImagingFactor = { structure: StructureId } & (
  | { mild: number; seen: number; firm: number }
  | { rarityCap: number; firm: number }
);

const fixed = (structure: StructureId, factor: number): ImagingFactor => ({
  structure,
  mild: factor,
  seen: factor,
  firm: factor,
});
const HERNIATION: ImagingFactor = { structure: 'disc_herniation', rarityCap: DISC_CAP, firm: 2 };
const LATERAL: ImagingFactor = { structure: 'foraminal_or_lateral_stenosis', mild: 1.2, seen: 4.5, firm: 8 };

/** What each finding on the scan does to the odds of a structure (corrections 34 and expert). */
export const IMAGING_FACTORS: Partial<Record<ImagingFinding, ImagingFactor>> = {
  disc_protrusion: HERNIATION,
  disc_extrusion: HERNIATION,
  disc_sequestration: HERNIATION,
  disc_herniation_unspecified: HERNIATION,
  lateral_recess_stenosis: LATERAL,
  foraminal_stenosis: LATERAL,
  central_stenosis: { structure: 'central_stenosis', mild: 1.2, seen: 4, firm: 6 },
  spondylolisthesis: { structure: 'spondylolisthesis', rarityCap: SLIP_CAP, firm: 1 },
  spondylolysis: fixed('spondylolisthesis', 3),
  synovial_cyst: fixed('synovial_cyst', 40),
  metastasis_or_marrow_lesion: fixed('tumour', 60),
  intradural_or_extradural_mass: fixed('tumour', 60),
  discitis_or_osteomyelitis: fixed('infection', 60),
  abscess: fixed('infection', 60),
  fracture: fixed('fracture', 60),
  cord_compression: fixed('cord', 20),
  hip_lesion: fixed('hip', 6),
  sacroiliitis: fixed('sij', 6),
  vascular_lesion: fixed('arterial', 20),
  plexus_or_nerve_lesion: fixed('plexus', 5),
};

function factorOf(entry: ImagingFindingEntry, ageYears: number | null): [StructureId, number] | null {
  const factor = IMAGING_FACTORS[entry.finding];
  if (!factor) return null;
  const firm =
    entry.rootContact === 'compression' || entry.rootContact === 'deviation' || entry.severity === 'severe';
  if ('rarityCap' in factor)
    return [factor.structure, rarity(entry, ageYears, factor.rarityCap) * (firm ? factor.firm : 1)];
  return [factor.structure, firm ? factor.firm : entry.severity === 'mild' ? factor.mild : factor.seen];
}

/** A finding on the side that does not hurt (corrections 34, expert). */
export const OTHER_SIDE_FACTOR = 0.5;

const onOtherSide = (entry: ImagingFindingEntry, c: CaseReading): boolean =>
  c.sides.length === 1 && (entry.side === 'left' || entry.side === 'right') && entry.side !== c.sides[0];

/** Several findings of one kind are one clue: the strongest speaks. */
function imagingRows(c: CaseReading): StructureRow[] {
  const best = new Map<StructureId, StructureRow>();
  for (const entry of countedFindings(c.facts.imaging)) {
    const hit = factorOf(entry, c.ageYears);
    if (!hit) continue;
    const [structure, size] = hit;
    const factor = onOtherSide(entry, c) ? OTHER_SIDE_FACTOR : size;
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

/** Looked for by the scan and not found (corrections 35). */
export const NOT_SEEN_FACTOR = 0.4;
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
    factor: NOT_SEEN_FACTOR,
    field: 'imaging.findings',
    source: 'Corrections 35 (expert)',
  }));
}

/** A slip counts without MRI: on a plain film, by a palpable step, or already known (corrections 36). */
function slipRow(c: CaseReading): StructureRow[] {
  const seen = countedFindings(c.facts.imaging).some((entry) => entry.finding === 'spondylolisthesis');
  const film = findingIn(c.facts.imaging.otherTests, 'xray_spondylolisthesis') === 'present';
  const step = c.facts.exam.movement?.stepOff === 'present';
  const known = findingIn(c.facts.intake.history, 'spondylolisthesis_known') === 'present';
  if (seen || !(film || step || known)) return [];
  return [
    {
      structure: 'spondylolisthesis',
      finding: film ? 'xray_spondylolisthesis' : step ? 'step_off' : 'spondylolisthesis_known',
      text: film ? 'a slip on the plain film' : step ? 'a step on palpation' : 'a known slip',
      factor: rarity({ finding: 'spondylolisthesis' }, c.ageYears, film ? SLIP_CAP : FELT_SLIP_CAP),
      field: film ? 'imaging.otherTests.xray_spondylolisthesis' : 'exam.movement.stepOff',
      source: 'Corrections 36; specification §3.10 (recalled)',
    },
  ];
}

/** Findings of history and examination that raise or lower a structure (specification §6, tempered; expert). */
export const STORY_ROWS: readonly (readonly [SignId, StructureId, number, string])[] = [
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

/** Spondylolysis in an athlete under twenty (specification §6, expert). */
export const YOUNG_ATHLETE_FACTOR = 3;

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
      factor: YOUNG_ATHLETE_FACTOR,
      field: 'intake.history.athlete',
      source: STORY,
    });
  return [...imagingRows(c), ...slipRow(c), ...story];
}
