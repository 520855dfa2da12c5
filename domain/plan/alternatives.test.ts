import { describe, expect, it } from 'vitest';
import { alternativesTo } from './alternatives';
import { EXERCISES } from './exercises';
import { EXERCISE_IDS, type ExerciseId } from './exercises/ids';

describe('exercises of the same purpose', () => {
  it('begin with the rungs of the ladder', () => {
    for (const id of EXERCISE_IDS) {
      const next = EXERCISES[id].next as readonly ExerciseId[];
      const first = alternativesTo(id).slice(0, next.length + 8);
      for (const rung of next) expect(first, `${id} → ${rung}`).toContain(rung);
    }
  });

  it('offer a slider for a slider and a core exercise for a core exercise', () => {
    expect(
      alternativesTo('N01')
        .slice(0, 3)
        .every((id) => id.startsWith('N')),
    ).toBe(true);
    expect(alternativesTo('C01').filter((id) => id.startsWith('N'))).toEqual([]);
  });

  it('never offer the exercise itself', () => {
    for (const id of EXERCISE_IDS) expect(alternativesTo(id)).not.toContain(id);
  });
});
