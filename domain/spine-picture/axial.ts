import { type Point, points } from '../drawing/geometry';
import type { Zone } from '../imaging/findings';

/**
 * A lumbar disc from below, as scans show it: the front of the body above, the patient's right on the viewer's left.
 * Zones after Fardon 2014 (Spine J 14:2525), from the middle outwards.
 */
export const AXIAL_BOX = [0, 0, 300, 250] as const;
const MIDDLE = 150;

export type ZoneSide = 'left' | 'right' | 'midline';
export type ZoneCell = { zone: Zone; side: ZoneSide; polygon: readonly Point[]; anchor: Point };

/** The right half, on the viewer's left. `anchor` is where the disc's edge runs through the zone. */
const RIGHT: readonly [zone: Zone, polygon: string, anchor: Point][] = [
  ['extraforaminal', '18,78 58,104 60,152 14,140', [44, 104]],
  ['foraminal', '58,104 96,121 98,160 60,152', [76, 118]],
  ['subarticular', '96,121 121,124 123,170 98,160', [108, 124]],
  ['central', '121,124 140,122 140,178 123,170', [131, 123]],
];

const flip = ([x, y]: Point): Point => [2 * MIDDLE - x, y];

/** All zones in the order the viewer reads them, from the patient's right to the left. */
export const ZONE_CELLS: readonly ZoneCell[] = [
  ...RIGHT.map(
    ([zone, polygon, anchor]): ZoneCell => ({ zone, side: 'right', polygon: points(polygon), anchor }),
  ),
  {
    zone: 'central',
    side: 'midline',
    polygon: points('140,122 160,122 160,178 140,178'),
    anchor: [150, 122],
  },
  ...RIGHT.toReversed().map(
    ([zone, polygon, anchor]): ZoneCell => ({
      zone,
      side: 'left',
      polygon: points(polygon).map(flip),
      anchor: flip(anchor),
    }),
  ),
];

/** A half and its mirror image as one closed line; points on the middle stand once. */
const bothHalves = (half: readonly Point[]): Point[] => [
  ...half,
  ...half
    .map(flip)
    .reverse()
    .filter(([x]) => x !== MIDDLE),
];

export const DISC_OUTLINE: readonly Point[] = bothHalves(
  points('150,12 110,16 72,34 52,62 52,92 72,116 104,125 132,124 150,122'),
);
export const NUCLEUS_OUTLINE: readonly Point[] = bothHalves(
  points('150,40 112,46 92,68 104,92 134,100 150,100'),
);
/** Dural sac, facet joints, and the arch with the spinous process. */
export const SAC_OUTLINE: readonly Point[] = bothHalves(
  points('150,132 126,134 114,146 122,168 140,182 150,184'),
);
export const ARCH_LINES: readonly (readonly Point[])[] = [
  points('92,160 86,176 100,192 126,198 143,208 145,240'),
  points('92,160 86,176 100,192 126,198 143,208 145,240').map(flip),
  points('145,240 150,244 155,240'),
  points('112,164 116,180 132,192 150,197 168,192 184,180 188,164'),
];
export const FACETS: readonly (readonly Point[])[] = [
  points('84,170 78,184 86,196 98,192 100,176 94,166'),
  points('84,170 78,184 86,196 98,192 100,176 94,166').map(flip),
];
/** Where the roots run: leaving in the foramen, passing down in the recess. */
export const ROOT_DOTS: Record<'exiting' | 'traversing', Record<'left' | 'right', Point>> = {
  exiting: { right: [74, 138], left: flip([74, 138]) },
  traversing: { right: [112, 148], left: flip([112, 148]) },
};
