import type { Point } from '../drawing/geometry';
import type { Region } from '../vocabulary/regions';

export const VIEW_IDS = ['front', 'right', 'left', 'back', 'soles'] as const;
/** Which side of the body is drawn. `right` is the patient's right side seen from the right, so the face looks to the right. */
export type ViewId = (typeof VIEW_IDS)[number];

/** The side of one piece of skin, always the patient's. */
export type CellSide = 'left' | 'right' | 'midline';

/** One region on one side as one view shows it. */
export type Cell = { id: string; region: Region; side: CellSide; polygon: readonly Point[] };

export type BodyView = {
  id: ViewId;
  /** Left, top, width and height of the drawing, in units of the figure (the body is 620 high). */
  box: readonly [number, number, number, number];
  /** Closed outlines; drawn as smooth curves, and what is coloured stays inside of them. */
  outlines: readonly (readonly Point[])[];
  /** Lines inside the outline that help the eye: spine, gluteal fold, ear. */
  marks: readonly (readonly Point[])[];
  cells: readonly Cell[];
};

/** A piece of skin on one half of a view; x runs from the middle outwards (front, back, soles) or forwards (sides). */
export type HalfCell = readonly [region: Region, polygon: readonly Point[]];
