import type { Area } from '@/domain/intake/schema';
import { REGIONS, type Region } from '@/domain/vocabulary/regions';
import { AREA_SIDES, type AreaSide } from '@/domain/vocabulary/side';
import { sideIn } from './area-groups';

/** Regions whose name already says both sides or none. */
const WITHOUT_SIDE: ReadonlySet<Region> = new Set<Region>(['both_feet_stocking']);

/**
 * Recorded areas in words, side by side: "right buttock, back of thigh and calf; low back on both sides". Regions stand in the
 * order of the body, from the back down to the foot. `phrase` puts a side around a list, `list` joins words.
 */
export function areaSentence(
  areas: readonly Area[] | undefined,
  nameOf: (region: Region) => string,
  phrase: (side: AreaSide | 'plain', regions: string) => string,
  list: (words: string[]) => string,
): string {
  const recorded = REGIONS.filter((region) => sideIn(areas, region) !== null);
  const plain = recorded.filter((region) => WITHOUT_SIDE.has(region));
  const phrases = AREA_SIDES.map((side) => {
    const regions = recorded.filter((region) => !WITHOUT_SIDE.has(region) && sideIn(areas, region) === side);
    return regions.length === 0 ? null : phrase(side, list(regions.map(nameOf)));
  });
  if (plain.length > 0) phrases.push(phrase('plain', list(plain.map(nameOf))));
  return phrases.filter((words) => words !== null).join('; ');
}
