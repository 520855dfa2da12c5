import type { Area } from '../intake/schema';
import { REGIONS, type Region } from '../vocabulary/regions';
import { AREA_SIDES, type AreaSide } from '../vocabulary/side';
import { type Chart, SYMPTOM_KINDS, type SymptomKind } from './chart';
import { type AreaDetails, drawnAreas, pairUp } from './drawn-areas';

/** The words a chart is said in. `plain` is a place whose name says its side already. */
export type ChartPhrases = {
  region: (region: Region) => string;
  side: (side: AreaSide | 'plain', regions: string) => string;
  list: (words: string[]) => string;
  details: (details: AreaDetails) => string[];
  /** One area: its kind, its number where there are several of the kind, where, and what it is like (may be empty). */
  area: (kind: SymptomKind, number: number | null, where: string, details: string[]) => string;
};

const WITHOUT_SIDE: ReadonlySet<Region> = new Set<Region>(['both_feet_stocking']);

/** Where an area lies: side by side, each from the back down to the foot. A region on both sides is said once. */
export function placesInWords(
  areas: readonly Area[],
  say: Pick<ChartPhrases, 'region' | 'side' | 'list'>,
): string {
  const entries = pairUp(areas);
  const phrase = (side: AreaSide | 'plain', wanted: (entry: Area) => boolean) => {
    const regions = REGIONS.filter((region) =>
      entries.some((entry) => entry.region === region && wanted(entry)),
    );
    return regions.length > 0 ? [say.side(side, say.list(regions.map(say.region)))] : [];
  };
  const sided = AREA_SIDES.flatMap((side) =>
    phrase(side, (entry) => entry.side === side && !WITHOUT_SIDE.has(entry.region)),
  );
  return [...sided, ...phrase('plain', (entry) => WITHOUT_SIDE.has(entry.region))].join('; ');
}

/** The whole chart in sentences, one for each area; empty when nothing is drawn. The same chart is said the same way. */
export function chartInWords(chart: Chart, say: ChartPhrases): string[] {
  return SYMPTOM_KINDS.flatMap((kind) => {
    const areas = drawnAreas(chart[kind]);
    return areas.map(({ number, entries, details }) =>
      say.area(kind, areas.length > 1 ? number : null, placesInWords(entries, say), say.details(details)),
    );
  });
}
