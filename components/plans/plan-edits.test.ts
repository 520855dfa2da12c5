import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import { added, changed, goalsOf, moved, removed, swapped } from './plan-edits';

const settled = { irritability: 'IRR_LOW', phase: 'P2', walkingStage: null } as const;
const planOf = (...exercises: ExerciseId[]) =>
  exercises.reduce<ReturnType<typeof added>>((items, exercise) => added(items, exercise, settled), []);
const items = planOf('W01', 'C01', 'H01');
const ids = (list: typeof items) => list.map(({ exercise }) => exercise);

describe('plan edits', () => {
  it('moves one place and stays put at an end', () => {
    expect(ids(moved(items, 2, -1))).toEqual(['W01', 'H01', 'C01']);
    expect(ids(moved(items, 0, 1))).toEqual(['C01', 'W01', 'H01']);
    expect(moved(items, 0, -1)).toBe(items);
    expect(moved(items, 2, 1)).toBe(items);
  });

  it('removes, changes, and adds an exercise only once', () => {
    expect(ids(removed(items, 1))).toEqual(['W01', 'H01']);
    expect(changed(items, 1, { note: 'slowly' })[1]?.note).toBe('slowly');
    expect(added(items, 'C01', settled)).toBe(items);
  });

  it('swaps in the same place, and never to a second copy', () => {
    expect(ids(swapped(items, 1, 'H02', settled))).toEqual(['W01', 'H02', 'H01']);
    expect(swapped(items, 1, 'H01', settled)).toBe(items);
  });

  it('begins with less each time and more often when irritable (treatment specification §9.5 step 8)', () => {
    // N01 ranges over 5-15 repetitions and 2-6 times a day.
    const [gentle] = added([], 'N01', { ...settled, irritability: 'IRR_HIGH', phase: 'P1' });
    const [strong] = added([], 'N01', settled);
    expect(Number(gentle?.dose.reps)).toBeLessThan(Number(strong?.dose.reps));
    expect(Number(gentle?.dose.timesPerDay)).toBeGreaterThanOrEqual(Number(strong?.dose.timesPerDay));
  });

  it("walks at the plan's stage, or at the second one when the limit is not known (treatment specification §2.1)", () => {
    const [known] = added([], 'W01', { ...settled, walkingStage: 3 });
    expect(known?.dose).toMatchObject({ reps: '15 min', timesPerDay: '1', daysPerWeek: '5' });
    const [unknown] = added([], 'W01', settled);
    expect(unknown?.dose).toMatchObject({ reps: '5 min', timesPerDay: '3', daysPerWeek: '6' });
  });

  it('reads goals line by line', () => {
    expect(goalsOf(' Walk to the shop \n\nSleep through')).toEqual(['Walk to the shop', 'Sleep through']);
  });
});
