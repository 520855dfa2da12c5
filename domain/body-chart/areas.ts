import { MAX_DRAWN_AREAS } from '../intake/items';
import type { Area } from '../intake/schema';
import { REGIONS } from '../vocabulary/regions';
import { AREA_SIDES } from '../vocabulary/side';
import { keyOf, MADE_OF, type Place } from './place';

/** What the patient says of one drawn area. Missing: not asked. */
export type AreaDetails = Pick<Area, 'quality' | 'depth' | 'constancy' | 'nprs'>;

/** One drawn area: its number among those of its kind, where it lies, and what it is like. */
export type DrawnArea = { number: number; entries: Area[]; details: AreaDetails };

export const numberOf = (entry: Area): number => entry.area ?? 1;

const given = <Value>(value: Value | null | undefined): value is Value =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** The details that are there, without empty keys. */
function tidy({ quality, depth, constancy, nprs }: AreaDetails): AreaDetails {
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

/** One entry as it is stored: the first area bears no number, so that areas without numbers stay as they were. */
const entryOf = (place: Pick<Area, 'region' | 'side'>, number: number, details: AreaDetails): Area => ({
  region: place.region,
  side: place.side,
  ...(number === 1 ? {} : { area: number }),
  ...tidy(details),
});

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

/** Entries of both sides taken apart, and the parts of whole leg and foot when one of `places` lies in them. */
function takeApart(areas: readonly Area[], places: readonly Place[]): Area[] {
  return areas.flatMap((entry): Area[] => {
    const parts = MADE_OF[entry.region];
    const touched = parts && places.some((place) => parts.includes(place.region));
    const regions = touched ? parts : [entry.region];
    const sides = entry.side === 'both' && (touched || !parts) ? (['left', 'right'] as const) : [entry.side];
    return regions.flatMap((region) => sides.map((side) => ({ ...entry, region, side })));
  });
}

/** The areas without these places. A side nobody stated is no place of the picture and stays. */
export function erase(areas: readonly Area[], places: readonly Place[]): Area[] {
  const gone = new Set(places.map(keyOf));
  return pairUp(takeApart(areas, places).filter((entry) => !gone.has(keyOf(entry))));
}

/** The areas with these places in area `number`. A place lies in one area of its kind: the last one drawn. */
export function paint(areas: readonly Area[], places: readonly Place[], number: number): Area[] {
  const details = detailsOf(areas, number);
  const covered = new Set(coveredBy(areas, number).map(keyOf));
  const added = places.filter((place) => !covered.has(keyOf(place)));
  if (added.length === 0) return [...areas];
  const others = takeApart(
    areas,
    added.filter((place) => coveredBy(areas).some((one) => keyOf(one) === keyOf(place))),
  ).filter((entry) => !added.some((place) => keyOf(place) === keyOf(entry)));
  return pairUp([...others, ...added.map((place) => entryOf(place, number, details))]);
}

/** The places of the picture that the areas cover, of one area or of all. */
export function coveredBy(areas: readonly Area[], number?: number): Place[] {
  return areas
    .filter((entry) => number === undefined || numberOf(entry) === number)
    .flatMap((entry): Place[] => {
      const regions = MADE_OF[entry.region] ?? [entry.region];
      const sides =
        entry.side === 'both'
          ? (['right', 'left'] as const)
          : entry.side === 'unknown'
            ? []
            : ([entry.side] as const);
      return regions.flatMap((region) => sides.map((side) => ({ region, side })));
    });
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

/** The areas with what is said of one of them changed, on every region of it. */
export const describe = (areas: readonly Area[], number: number, changes: AreaDetails): Area[] => {
  const details = { ...detailsOf(areas, number), ...changes };
  return areas.map((entry) => (numberOf(entry) === number ? entryOf(entry, number, details) : entry));
};

export const removeArea = (areas: readonly Area[], number: number): Area[] =>
  areas.filter((entry) => numberOf(entry) !== number);

/** The number a new area gets; null when all are in use. */
export function freeNumber(areas: readonly Area[]): number | null {
  const used = new Set(areas.map(numberOf));
  return (
    Array.from({ length: MAX_DRAWN_AREAS }, (_, at) => at + 1).find((number) => !used.has(number)) ?? null
  );
}

/** The areas with one region set to a side in the list, or taken out with null: it keeps its area, or joins the first. */
export function withSide(areas: readonly Area[], region: Area['region'], side: Area['side'] | null): Area[] {
  const others = areas.filter((entry) => entry.region !== region);
  if (side === null) return others;
  const number = areas.filter((entry) => entry.region === region).map(numberOf)[0] ?? 1;
  return [...others, entryOf({ region, side }, number, detailsOf(areas, number))];
}
