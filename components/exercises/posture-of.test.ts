import { describe, expect, it } from 'vitest';
import { EXERCISE_IDS } from '@/domain/plan/exercises/ids';
import { DRAWN_EXERCISES } from './posture-of';

describe('starting positions', () => {
  it('are given for every exercise of the library', () => {
    expect(EXERCISE_IDS.filter((id) => !DRAWN_EXERCISES.has(id))).toEqual([]);
  });
});
