import { describe as about, expect, it } from 'vitest';
import { type Area, areaSchema } from '../intake/schema';
import { coveredBy, describe, erase, freeNumber, paint, removeArea, withSide } from './areas';
import { detailsOf, drawnAreas } from './drawn-areas';
import type { Place } from './place';

const place = (region: Place['region'], side: Place['side']): Place => ({ region, side });
const buttock = place('buttock', 'right');
const calf = place('leg_post', 'right');

about('painting', () => {
  it('writes what the form always wrote: region and side, from the back down to the foot', () => {
    expect(paint([], [calf, buttock], 1)).toEqual([
      { region: 'buttock', side: 'right' },
      { region: 'leg_post', side: 'right' },
    ]);
  });

  it('both sides of one region are one entry, and the middle stays apart', () => {
    const areas = paint([], [place('low_back', 'left'), place('low_back', 'midline')], 1);
    expect(paint(areas, [place('low_back', 'right')], 1)).toEqual([
      { region: 'low_back', side: 'both' },
      { region: 'low_back', side: 'midline' },
    ]);
  });

  it('painting again changes nothing', () => {
    const areas = paint([], [buttock, calf], 1);
    expect(paint(areas, [calf], 1)).toEqual(areas);
    expect(paint([{ region: 'whole_leg', side: 'right' }], [calf], 1)).toEqual([
      { region: 'whole_leg', side: 'right' },
    ]);
  });

  it('a second area takes its places from the first, and only those', () => {
    const first = paint([], [calf, place('leg_post', 'left')], 1);
    expect(paint(first, [calf], 2)).toEqual([
      { region: 'leg_post', side: 'left' },
      { region: 'leg_post', side: 'right', area: 2 },
    ]);
  });

  it('a place added to an area is like the rest of the area', () => {
    const first = describe(paint([], [buttock], 1), 1, { quality: ['shooting'], depth: 'deep', nprs: 7 });
    expect(paint(first, [calf], 1)[1]).toEqual({
      region: 'leg_post',
      side: 'right',
      quality: ['shooting'],
      depth: 'deep',
      nprs: 7,
    });
  });

  it('keeps a side nobody stated', () => {
    const told: Area[] = [{ region: 'leg_post', side: 'unknown' }];
    expect(paint(told, [calf], 1)).toEqual([
      { region: 'leg_post', side: 'right' },
      { region: 'leg_post', side: 'unknown' },
    ]);
    expect(erase(told, [calf])).toEqual(told);
    expect(coveredBy(told)).toEqual([]);
  });
});

about('erasing', () => {
  it('takes one side of a region on both sides', () => {
    expect(erase([{ region: 'leg_post', side: 'both' }], [calf])).toEqual([
      { region: 'leg_post', side: 'left' },
    ]);
  });

  it('takes a part out of a whole leg and leaves the rest of it', () => {
    const left = erase([{ region: 'whole_leg', side: 'right' }], [calf]);
    expect(left.some((entry) => entry.region === 'whole_leg')).toBe(false);
    expect(left).toContainEqual({ region: 'thigh_post', side: 'right' });
    expect(left).not.toContainEqual({ region: 'leg_post', side: 'right' });
    expect(left.every((entry) => entry.side === 'right')).toBe(true);
  });

  it('elsewhere leaves a whole leg as it is', () => {
    const whole: Area[] = [{ region: 'whole_leg', side: 'both' }];
    expect(erase(whole, [buttock])).toEqual(whole);
  });
});

about('areas and what is said of them', () => {
  const two = paint(paint([], [buttock], 1), [calf], 2);

  it('stand apart by number', () => {
    const areas = describe(describe(two, 1, { nprs: 3 }), 2, { nprs: 8, constancy: 'constant' });
    expect(drawnAreas(areas).map(({ number, details }) => [number, details])).toEqual([
      [1, { nprs: 3 }],
      [2, { nprs: 8, constancy: 'constant' }],
    ]);
    expect(areas.every((entry) => areaSchema.safeParse(entry).success)).toBe(true);
  });

  it('nothing said leaves no key behind, and a pain of 0 is an answer', () => {
    const said = describe(two, 1, { nprs: 0, quality: ['dull'] });
    expect(detailsOf(said, 1)).toEqual({ nprs: 0, quality: ['dull'] });
    expect(describe(said, 1, { nprs: null, quality: [] })).toEqual(two);
  });

  it('go as a whole, and their number is free again', () => {
    expect(removeArea(two, 1)).toEqual([{ region: 'leg_post', side: 'right', area: 2 }]);
    expect(freeNumber(two)).toBe(3);
    expect(freeNumber(removeArea(two, 1))).toBe(1);
    const nine = Array.from(
      { length: 9 },
      (_, at): Area => ({ region: 'ankle', side: 'left', area: at + 1 }),
    );
    expect(freeNumber(nine)).toBeNull();
  });

  it('the list keeps the area of a region, and a new region joins the first', () => {
    expect(withSide(two, 'leg_post', 'left')).toContainEqual({ region: 'leg_post', side: 'left', area: 2 });
    expect(withSide(describe(two, 1, { nprs: 4 }), 'ankle', 'both')).toContainEqual({
      region: 'ankle',
      side: 'both',
      nprs: 4,
    });
    expect(withSide(two, 'leg_post', null)).toEqual([{ region: 'buttock', side: 'right' }]);
  });
});
