import { BELOW_KNEE_REGIONS, REGIONS, type Region } from '../vocabulary/regions';
import type { BodyView, Cell, CellSide } from './body-view';
import { VIEWS } from './views';

/** One region on one side of the patient: what a stroke covers and what a cell shows. */
export type Place = { region: Region; side: CellSide };

export const keyOf = ({ region, side }: { region: Region; side: string }): string => `${region} ${side}`;

const DRAWN: ReadonlySet<Region> = new Set(VIEWS.flatMap((view) => view.cells.map((cell) => cell.region)));
const FOOT: readonly Region[] = [
  'ankle',
  'foot_dorsum',
  'toe_great',
  'toes_lesser',
  'foot_lat',
  'foot_med',
  'heel_sole',
];
const LEG = REGIONS.filter(
  (region) =>
    DRAWN.has(region) &&
    (BELOW_KNEE_REGIONS.has(region) || region.startsWith('thigh_') || region.startsWith('knee_')),
);

/** Regions that are several regions of the picture at once. */
export const MADE_OF: Partial<Record<Region, readonly Region[]>> = {
  whole_leg: LEG,
  whole_foot: FOOT,
  both_feet_stocking: FOOT,
};

/** Whether the picture can show a region. What is "not stated more closely" has no place on it and is said in words. */
export const isDrawn = (region: Region): boolean => DRAWN.has(region) || MADE_OF[region] !== undefined;

const SIDES_DRAWN: ReadonlyMap<Region, ReadonlySet<CellSide>> = new Map(
  [...DRAWN].map((region) => [
    region,
    new Set(
      VIEWS.flatMap((view) => view.cells.filter((cell) => cell.region === region).map((cell) => cell.side)),
    ),
  ]),
);

/** Whether a cell shows a place. A region the picture knows only in the middle shows both its sides there. */
export function shows(cell: Cell, place: Place): boolean {
  if (cell.region !== place.region) return false;
  return cell.side === place.side || !SIDES_DRAWN.get(place.region)?.has(place.side);
}

/** The cells of one view that show any of the places. */
export const cellsShowing = (view: BodyView, places: readonly Place[]): Cell[] =>
  view.cells.filter((cell) => places.some((place) => shows(cell, place)));
