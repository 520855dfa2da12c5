import { describe, expect, it } from 'vitest';
import { areaOf, isInside, middleOf, type Point } from '../drawing/geometry';
import { IMAGING_FINDINGS } from '../imaging/findings';
import { type ImagingFindingEntry, imagingFindingSchema } from '../imaging/schema';
import { AXIAL_BOX, ROOT_DOTS, ZONE_CELLS } from './axial';
import { beyondPicture, findingFor, findingsIn, rootsIn, usualFindings, zonesOf } from './placed';
import { frameOf, isDisc, isOnPicture, outlineOf, PICTURE_LEVELS, reachOf, SAGITTAL_BOX } from './sagittal';
import { shapeOnSide } from './shapes';

const MIDDLE = AXIAL_BOX[2] / 2;

describe('the slice', () => {
  it.each(ZONE_CELLS)(
    'shows $zone $side on its side of the screen: the patient’s right is on the viewer’s left',
    ({ side, polygon, anchor }) => {
      const xs = [...polygon, anchor].map(([x]) => x);
      if (side === 'midline') {
        expect(middleOf(polygon)[0]).toBeCloseTo(MIDDLE);
      } else {
        expect(xs.every((x) => (side === 'right' ? x < MIDDLE : x > MIDDLE))).toBe(true);
      }
    },
  );

  it('orders the zones from the middle outwards, the same on both sides (Fardon 2014)', () => {
    expect(ZONE_CELLS.map(({ zone, side }) => `${side} ${zone}`)).toEqual([
      'right extraforaminal',
      'right foraminal',
      'right subarticular',
      'right central',
      'midline central',
      'left central',
      'left subarticular',
      'left foraminal',
      'left extraforaminal',
    ]);
    const xs = ZONE_CELLS.map(({ polygon }) => middleOf(polygon)[0]);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('keeps zones apart, and large enough to hit', () => {
    for (const cell of ZONE_CELLS) expect(areaOf(cell.polygon)).toBeGreaterThan(800);
    const crowded: Point[] = [];
    for (let x = 0.3; x < AXIAL_BOX[2]; x += 3) {
      for (let y = 0.7; y < AXIAL_BOX[3]; y += 3) {
        if (ZONE_CELLS.filter(({ polygon }) => isInside([x, y], polygon)).length > 1) crowded.push([x, y]);
      }
    }
    expect(crowded).toEqual([]);
  });

  it('draws the leaving root in the foramen and the passing one in the recess', () => {
    for (const side of ['left', 'right'] as const) {
      const cellOf = (zone: string) =>
        ZONE_CELLS.find((cell) => cell.zone === zone && cell.side === side)?.polygon ?? [];
      expect(isInside(ROOT_DOTS.exiting[side], cellOf('foraminal'))).toBe(true);
      expect(isInside(ROOT_DOTS.traversing[side], cellOf('subarticular'))).toBe(true);
    }
  });

  it.each([
    ['L1-L2', 'L2', 'L1'],
    ['L2-L3', 'L3', 'L2'],
    ['L3-L4', 'L4', 'L3'],
    ['L4-L5', 'L5', 'L4'],
    ['L5-S1', 'S1', 'L5'],
  ] as const)(
    'names the roots of %s as specification §5.2 does: %s passes, %s leaves',
    (level, passing, leaving) => {
      expect(rootsIn(level, 'subarticular')).toEqual([passing]);
      expect(rootsIn(level, 'foraminal')).toEqual([leaving]);
      expect(rootsIn(level, 'extraforaminal')).toEqual([leaving]);
    },
  );
});

describe('the side view', () => {
  it('stacks discs and vertebrae from T12–L1 down to the sacrum, inside the picture', () => {
    const ys = PICTURE_LEVELS.map((level) => frameOf(level).middle[1]);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    for (const level of ['T12', ...PICTURE_LEVELS] as const) {
      for (const [x, y] of outlineOf(level)) {
        expect(x).toBeGreaterThan(SAGITTAL_BOX[0]);
        expect(x).toBeLessThan(SAGITTAL_BOX[2]);
        expect(y).toBeGreaterThan(SAGITTAL_BOX[1]);
        expect(y).toBeLessThan(SAGITTAL_BOX[3]);
      }
    }
  });

  it.each(PICTURE_LEVELS)('%s is pressed where it is drawn, at least 16 units high', (level) => {
    expect(isInside(frameOf(level).middle, reachOf(level))).toBe(true);
    expect(frameOf(level).halfHeight * 2).toBeGreaterThanOrEqual(16);
    expect(isDisc(level)).toBe(level.includes('-'));
  });

  it('lets disc material stand out behind the disc, more of it the further it has come out (Fardon 2014)', () => {
    const reach = (finding: ImagingFindingEntry['finding']) =>
      Math.max(...shapeOnSide({ level: 'L3-L4', finding }, 'L3-L4').map(([x]) => x));
    expect(reach('disc_bulge')).toBeGreaterThan(frameOf('L3-L4').middle[0] + frameOf('L3-L4').halfWidth);
    expect(reach('disc_protrusion')).toBeGreaterThan(reach('disc_bulge'));
    expect(reach('disc_extrusion')).toBeGreaterThan(reach('disc_protrusion'));
  });

  it('lets material that moved up lie higher than material that moved down', () => {
    const lowest = (migration: 'up' | 'down') =>
      Math.max(
        ...shapeOnSide({ level: 'L4-L5', finding: 'disc_extrusion', migration }, 'L4-L5').map(([, y]) => y),
      );
    expect(lowest('up')).toBeLessThan(lowest('down'));
  });
});

describe('findings on the picture', () => {
  const at = (more: Partial<ImagingFindingEntry>): ImagingFindingEntry => ({
    level: 'L4-L5',
    finding: 'disc_extrusion',
    ...more,
  });

  it('lie where zone and side say, on both sides when both are named', () => {
    expect(zonesOf(at({ zone: 'subarticular', side: 'right' }))).toEqual([
      { zone: 'subarticular', side: 'right' },
    ]);
    expect(zonesOf(at({ zone: 'foraminal', side: 'both' })).map(({ side }) => side)).toEqual([
      'right',
      'left',
    ]);
    expect(zonesOf(at({ zone: 'central' }))).toEqual([{ zone: 'central', side: 'midline' }]);
  });

  it('never get a side nobody stated, nor a zone', () => {
    expect(zonesOf(at({ zone: 'foraminal' }))).toEqual([]);
    expect(zonesOf(at({ side: 'right' }))).toEqual([]);
  });

  it('lie in the zone their name says when the report names none', () => {
    expect(zonesOf(at({ finding: 'foraminal_stenosis', side: 'left' }))).toEqual([
      { zone: 'foraminal', side: 'left' },
    ]);
    expect(zonesOf(at({ finding: 'central_stenosis' }))).toEqual([{ zone: 'central', side: 'midline' }]);
  });

  it('keep the number they have in the list, and each is found in exactly one kind of place', () => {
    const findings = [
      at({ zone: 'foraminal' }),
      at({ level: 'multilevel' }),
      at({ zone: 'foraminal', side: 'left' }),
    ];
    expect(
      findingsIn(findings, 'L4-L5', { zone: 'foraminal', side: 'left' }).map(({ number }) => number),
    ).toEqual([3]);
    expect(findingsIn(findings, 'L4-L5', null).map(({ number }) => number)).toEqual([1]);
    expect(beyondPicture(findings).map(({ number }) => number)).toEqual([2]);
  });

  it('entered on a place are drawn on it again, and are ones the record accepts', () => {
    for (const level of PICTURE_LEVELS) {
      for (const { zone, side } of ZONE_CELLS) {
        for (const finding of usualFindings(level, { zone, side })) {
          const entry = findingFor(level, { zone, side }, finding);
          expect(imagingFindingSchema.safeParse(entry).success).toBe(true);
          expect(zonesOf(entry)).toEqual([{ zone, side }]);
        }
      }
    }
  });

  it('every finding of the vocabulary has a shape on every level', () => {
    for (const finding of IMAGING_FINDINGS) {
      for (const level of PICTURE_LEVELS) {
        const shape = shapeOnSide({ level, finding }, level);
        expect(areaOf(shape), `${finding} at ${level}`).toBeGreaterThan(10);
      }
    }
    expect(isOnPicture('multilevel')).toBe(false);
  });
});
