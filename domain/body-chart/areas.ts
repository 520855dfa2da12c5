import { MAX_DRAWN_AREAS } from '../intake/items';
import type { Area } from '../intake/schema';
import { type AreaDetails, detailsOf, numberOf, pairUp, tidy } from './drawn-areas';
import { keyOf, MADE_OF, type Place } from './place';

/** One entry as it is stored: the first area bears no number, so that areas without numbers stay as they were. */
const entryOf = (place: Pick<Area, 'region' | 'side'>, number: number, details: AreaDetails): Area => ({
  region: place.region,
  side: place.side,
  ...(number === 1 ? {} : { area: number }),
  ...tidy(details),
});

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
