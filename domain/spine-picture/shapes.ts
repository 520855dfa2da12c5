import type { Point } from '../drawing/geometry';
import type { ImagingFindingEntry } from '../imaging/schema';
import { signOf } from './placed';
import { frameOf, isDisc, type PictureLevel } from './sagittal';

/** How far disc material stands out, in units of the picture: the order of Fardon 2014, no measured size. */
const STANDS_OUT: Partial<Record<ImagingFindingEntry['finding'], number>> = {
  disc_bulge: 6,
  disc_protrusion: 9,
  disc_herniation_unspecified: 9,
  disc_extrusion: 14,
  disc_sequestration: 12,
};

const standsOut = (entry: ImagingFindingEntry): number => STANDS_OUT[entry.finding] ?? 9;
/** A free fragment lies apart from the disc. */
const apart = (entry: ImagingFindingEntry): number => (entry.finding === 'disc_sequestration' ? 5 : 0);

/** Closed outline of disc material on the slice, behind the disc's edge at `anchor`. */
export function materialOnSlice(entry: ImagingFindingEntry, anchor: Point): Point[] {
  const [x, y] = anchor;
  const out = standsOut(entry) + 4;
  const half = entry.finding === 'disc_bulge' ? 13 : 9;
  const top = y - 3 + apart(entry) * 1.6;
  return [
    [x - half, top],
    [x, top - 1],
    [x + half, top],
    [x + half * 0.7, top + out * 0.8],
    [x, top + out + 3],
    [x - half * 0.7, top + out * 0.8],
  ];
}

/** Closed outline of a finding on the side view: what stands out, narrows, slips or is changed in itself. */
export function shapeOnSide(entry: ImagingFindingEntry, level: PictureLevel): Point[] {
  const frame = frameOf(level);
  const { halfWidth: w, halfHeight: h, at } = frame;
  switch (signOf(entry.finding)) {
    case 'disc_material': {
      const out = standsOut(entry);
      const from = w - 3 + apart(entry);
      const moved = entry.migration === 'up' ? -9 : entry.migration === 'down' ? 9 : 0;
      return [
        at(from, -h - 1),
        at(from + out, -h * 0.6 + moved),
        at(from + out, h * 0.6 + moved),
        at(from, h + 1),
      ];
    }
    case 'narrowing':
      return [at(w + 2, -7), at(w + 12, -1), at(w + 23, -7), at(w + 23, 7), at(w + 12, 1), at(w + 2, 7)];
    case 'slip':
      return [
        at(-w - 16, 0),
        at(-w - 6, -7),
        at(-w - 6, -2.5),
        at(w - 8, -2.5),
        at(w - 8, 2.5),
        at(-w - 6, 2.5),
        at(-w - 6, 7),
      ];
    case 'wear':
    case 'bone': {
      const inset = isDisc(level) ? 1 : 5;
      return [at(-w + 4, -h + inset), at(w - 4, -h + inset), at(w - 4, h - inset), at(-w + 4, h - inset)];
    }
    case 'other':
      return [at(-5, 0), at(0, -5), at(5, 0), at(0, 5)];
  }
}
