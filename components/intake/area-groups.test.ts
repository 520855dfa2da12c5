import { expect, test } from 'vitest';
import { withSide } from '@/domain/body-chart/areas';
import { placesInWords } from '@/domain/body-chart/sentence';
import type { Area } from '@/domain/intake/schema';
import { REGIONS } from '@/domain/vocabulary/regions';
import { wordsOf } from '@/domain/words';
import { AREA_GROUPS, sideIn } from './area-groups';

const words = wordsOf('en');
const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const sentence = (areas: Area[]) =>
  placesInWords(areas, {
    region: (region) => words.region[region],
    side: (side, regions) =>
      side === 'plain' ? regions : side === 'both' ? `${regions} on both sides` : `${side} ${regions}`,
    list: (list) => english.format(list),
  });

test('areas of one side share one phrase, from the back down to the foot', () => {
  expect(
    sentence([
      { region: 'leg_post', side: 'right' },
      { region: 'buttock', side: 'right' },
      { region: 'thigh_post', side: 'right' },
    ]),
  ).toBe('right buttock, back of thigh and calf');
});

test('sides stand apart, and a region on both sides is said once', () => {
  expect(
    sentence([
      { region: 'low_back', side: 'left' },
      { region: 'low_back', side: 'right' },
      { region: 'toe_great', side: 'left' },
    ]),
  ).toBe('left great toe; low back on both sides');
});

test('both feet in a stocking need no side, and nothing recorded says nothing', () => {
  expect(sentence([{ region: 'both_feet_stocking', side: 'both' }])).toBe('both feet, stocking');
  expect(sentence([])).toBe('');
});

test('every region of the vocabulary stands in exactly one group of the form', () => {
  expect(AREA_GROUPS.flatMap((group) => group.regions).sort()).toEqual([...REGIONS].sort());
});

test('setting a side replaces the region, null takes it out, others stay', () => {
  const areas: Area[] = [
    { region: 'buttock', side: 'left' },
    { region: 'ankle', side: 'right' },
  ];
  expect(withSide(areas, 'buttock', 'both')).toEqual([
    { region: 'ankle', side: 'right' },
    { region: 'buttock', side: 'both' },
  ]);
  expect(withSide(areas, 'buttock', null)).toEqual([{ region: 'ankle', side: 'right' }]);
  expect(sideIn(areas, 'heel_sole')).toBeNull();
});
