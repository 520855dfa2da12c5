import { HERNIATIONS, LATERAL_STENOSES } from '../imaging/finding-groups';
import type { ImagingFinding, Zone } from '../imaging/findings';
import { NATURAL_ZONE, rootsForFinding } from '../imaging/roots-for';
import type { ImagingFindingEntry } from '../imaging/schema';
import type { Root } from '../vocabulary/roots';
import type { ZoneSide } from './axial';
import { isOnPicture, type PictureLevel } from './sagittal';

/** How a finding is drawn: by its shape, so that nothing rests on colour. */
export type Sign = 'disc_material' | 'narrowing' | 'slip' | 'wear' | 'bone' | 'other';

const WEAR: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  'disc_degeneration',
  'annular_fissure',
  'facet_arthropathy',
]);
const BONE: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  'fracture',
  'spondylolysis',
  'metastasis_or_marrow_lesion',
  'discitis_or_osteomyelitis',
  'sacroiliitis',
]);

export function signOf(finding: ImagingFinding): Sign {
  if (HERNIATIONS.has(finding) || finding === 'disc_bulge') return 'disc_material';
  if (LATERAL_STENOSES.has(finding) || finding === 'central_stenosis') return 'narrowing';
  if (finding === 'spondylolisthesis') return 'slip';
  if (WEAR.has(finding)) return 'wear';
  return BONE.has(finding) ? 'bone' : 'other';
}

/** A zone on a side; null stands for the level as a whole. */
export type ZonePlace = { zone: Zone; side: ZoneSide };

/**
 * Where a finding lies on the slice through its level. Empty when it names no zone, or a zone beside the middle without a side:
 * it belongs to the level, and no side is guessed.
 */
export function zonesOf(entry: ImagingFindingEntry): ZonePlace[] {
  const zone = entry.zone ?? NATURAL_ZONE[entry.finding] ?? null;
  if (zone === null) return [];
  if (entry.side === 'both')
    return [
      { zone, side: 'right' },
      { zone, side: 'left' },
    ];
  if (entry.side === 'left' || entry.side === 'right') return [{ zone, side: entry.side }];
  return zone === 'central' ? [{ zone, side: 'midline' }] : [];
}

/** A finding with its number in the list, which is its number on the picture. */
export type Numbered = { number: number; entry: ImagingFindingEntry };

const numbered = (findings: readonly ImagingFindingEntry[]): Numbered[] =>
  findings.map((entry, at) => ({ number: at + 1, entry }));

export const findingsAt = (findings: readonly ImagingFindingEntry[], level: PictureLevel): Numbered[] =>
  numbered(findings).filter(({ entry }) => entry.level === level);

/** The findings of a level that lie in a zone; with null those that lie in none. */
export function findingsIn(
  findings: readonly ImagingFindingEntry[],
  level: PictureLevel,
  place: ZonePlace | null,
): Numbered[] {
  return findingsAt(findings, level).filter(({ entry }) => {
    const zones = zonesOf(entry);
    return place === null
      ? zones.length === 0
      : zones.some(({ zone, side }) => zone === place.zone && side === place.side);
  });
}

/** Findings whose level the picture does not hold: several levels, another part of the spine, or none stated. */
export const beyondPicture = (findings: readonly ImagingFindingEntry[]): Numbered[] =>
  numbered(findings).filter(({ entry }) => !isOnPicture(entry.level));

/** The finding that is entered when a kind is chosen for a place. The level as a whole names neither zone nor side. */
export const findingFor = (
  level: PictureLevel,
  place: ZonePlace | null,
  finding: ImagingFinding,
): ImagingFindingEntry => ({ level, finding, ...(place ? { zone: place.zone, side: place.side } : {}) });

/** Roots that disc material in this zone of this level meets first (specification §5.2); empty where there is none. */
export function rootsIn(level: PictureLevel, zone: Zone): Root[] {
  const entry: ImagingFindingEntry = { level, finding: 'disc_protrusion', zone, side: 'right' };
  return rootsForFinding(entry, [])
    .filter(({ weight }) => weight === 1)
    .map(({ root }) => root);
}

const MATERIAL = [
  'disc_protrusion',
  'disc_extrusion',
  'disc_sequestration',
  'disc_herniation_unspecified',
] as const;

/** What is usual in a place comes first; everything else can be chosen in the line of the finding. */
export function usualFindings(level: PictureLevel, place: ZonePlace | null): readonly ImagingFinding[] {
  if (place === null) {
    return level.includes('-')
      ? [
          'disc_bulge',
          'disc_degeneration',
          'annular_fissure',
          'central_stenosis',
          'spondylolisthesis',
          'facet_arthropathy',
          'other',
        ]
      : ['fracture', 'spondylolysis', 'spondylolisthesis', 'metastasis_or_marrow_lesion', 'other'];
  }
  if (place.zone === 'central')
    return ['disc_bulge', ...MATERIAL, 'central_stenosis', 'annular_fissure', 'other'];
  if (place.zone === 'subarticular')
    return [...MATERIAL, 'lateral_recess_stenosis', 'synovial_cyst', 'root_compression', 'other'];
  if (place.zone === 'foraminal') return [...MATERIAL, 'foraminal_stenosis', 'root_compression', 'other'];
  return [...MATERIAL, 'root_compression', 'other'];
}
