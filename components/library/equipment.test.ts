import { expect, it } from 'vitest';
import { EXERCISE_IDS } from '@/domain/plan/exercises/ids';
import { EXERCISES } from '@/domain/plan/exercises/index';
import { EQUIPMENT, equipmentOf } from './equipment';

const withWords = (words: string) =>
  EXERCISE_IDS.filter((id) => EXERCISES[id].text.en.equipment === words).map(equipmentOf);

it('tells nothing, things of the house, small things and machines apart', () => {
  expect(withWords('none').every(([kind]) => kind === 'none')).toBe(true);
  expect(withWords('chair').every(([kind]) => kind === 'household')).toBe(true);
  expect(withWords('band')).toEqual(withWords('band').map(() => ['small']));
  expect(withWords('pool')).toEqual([['machine']]);
});

it('lets an optional thing be left out', () =>
  expect(withWords('weight optional')).toEqual([['none', 'small']]));

it('has a kind for every exercise, and an exercise of every kind', () =>
  expect(new Set(EXERCISE_IDS.flatMap(equipmentOf))).toEqual(new Set(EQUIPMENT)));
