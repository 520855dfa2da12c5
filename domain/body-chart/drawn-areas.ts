import type { Area } from '../intake/schema';
import { REGIONS } from '../vocabulary/regions';
import { AREA_SIDES } from '../vocabulary/side';

/** What the patient says of one drawn area. Missing: not asked. */
export type AreaDetails = Pick<Area, 'quality' | 'depth' | 'constancy' | 'nprs'>;

/** One drawn area: its number among those of its kind, where it lies, and what it is like. */
export type DrawnArea = { number: number; entries: Area[]; details: AreaDetails };

export const numberOf = (entry: Area): number => entry.area ?? 1;

const given = <Value>(value: Value | null | undefined): value is Value =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** The details that are there, without empty keys. */
export function tidy({ quality, depth, constancy, nprs }: AreaDetails): AreaDetails {
  return {
    ...(given(quality) ? { quality } : {}),
    ...(given(depth) ? { depth } : {}),
    ...(given(constancy) ? { constancy } : {}),
    ...(given(nprs) ? { nprs } : {}),
  };
}

/** What is said of an area by its number: each detail from the first of its regions that has one. */
export function detailsOf(areas: readonly Area[], number: number): AreaDetails {
  const entries = areas.filter((entry) => numberOf(entry) === number);
  const first = <Key extends keyof AreaDetails>(key: Key) =>
    entries.map((entry) => entry[key]).find((value) => given(value));
  return tidy({
    quality: first('quality'),
    depth: first('depth'),
    constancy: first('constancy'),
    nprs: first('nprs'),
  });
}

/** Right and left of one region and area become one entry of both sides. */
export function pairUp(areas: readonly Area[]): Area[] {
  const paired = areas.flatMap((entry): Area[] => {
    if (entry.side !== 'left' && entry.side !== 'right') return [entry];
    const opposite = entry.side === 'left' ? 'right' : 'left';
    const twin = areas.some(
      (other) =>
        other.region === entry.region && other.side === opposite && numberOf(other) === numberOf(entry),
    );
    if (!twin) return [entry];
    return entry.side === 'left' ? [] : [{ ...entry, side: 'both' }];
  });
  const order = (entry: Area) =>
    numberOf(entry) * 10_000 + REGIONS.indexOf(entry.region) * 10 + AREA_SIDES.indexOf(entry.side);
  return paired.sort((a, b) => order(a) - order(b));
}

/** The drawn areas of one kind, by number. */
export function drawnAreas(areas: readonly Area[]): DrawnArea[] {
  const numbers = [...new Set(areas.map(numberOf))].sort((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    entries: areas.filter((entry) => numberOf(entry) === number),
    details: detailsOf(areas, number),
  }));
}
