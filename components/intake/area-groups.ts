import type { Area } from '@/domain/intake/schema';
import type { Region } from '@/domain/vocabulary/regions';
import type { AreaSide } from '@/domain/vocabulary/side';

/** The body as the form shows it. Every region stands in exactly one group; the test keeps it so. */
export const AREA_GROUPS: { id: 'trunk' | 'front' | 'back' | 'foot' | 'whole'; regions: Region[] }[] = [
  {
    id: 'trunk',
    regions: [
      'low_back',
      'buttock',
      'sacrum_sij',
      'hip_lateral',
      'groin',
      'thoracic',
      'abdomen_flank',
      'perineum_saddle',
      'upper_limb',
    ],
  },
  {
    id: 'front',
    regions: [
      'thigh_ant_upper',
      'thigh_ant_lower',
      'thigh_lat',
      'thigh_med',
      'knee_ant',
      'knee_medial',
      'leg_ant',
      'leg_medial',
      'leg_lat',
    ],
  },
  { id: 'back', regions: ['thigh_post', 'knee_post', 'leg_post'] },
  {
    id: 'foot',
    regions: ['ankle', 'foot_dorsum', 'toe_great', 'toes_lesser', 'foot_lat', 'foot_med', 'heel_sole'],
  },
  {
    id: 'whole',
    regions: [
      'whole_leg',
      'whole_foot',
      'both_feet_stocking',
      'thigh_unspecified',
      'leg_unspecified',
      'foot_unspecified',
    ],
  },
];

const MIDLINE_REGIONS: ReadonlySet<Region> = new Set<Region>([
  'low_back',
  'thoracic',
  'sacrum_sij',
  'abdomen_flank',
  'perineum_saddle',
]);

/** The sides a region can have; the spine and the saddle also have a middle, two feet in stockings have one answer. */
export function sidesOf(region: Region): AreaSide[] {
  if (region === 'both_feet_stocking') return ['both'];
  return MIDLINE_REGIONS.has(region) ? ['right', 'left', 'both', 'midline'] : ['right', 'left', 'both'];
}

/** The recorded side of a region; two entries of one region, right and left, read as both. */
export function sideIn(areas: readonly Area[] | undefined, region: Region): AreaSide | null {
  const sides = (areas ?? []).filter((area) => area.region === region).map((area) => area.side);
  if (sides.includes('both') || (sides.includes('left') && sides.includes('right'))) return 'both';
  return sides[0] ?? null;
}
