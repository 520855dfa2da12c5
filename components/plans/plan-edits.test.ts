import { describe, expect, it } from 'vitest';
import { added, changed, goalsOf, moved, removed } from './plan-edits';

const items = added(added(added([], 'W01'), 'C01'), 'H01');
const ids = (list: typeof items) => list.map(({ exercise }) => exercise);

describe('plan edits', () => {
  it('moves one place and stays put at an end', () => {
    expect(ids(moved(items, 2, -1))).toEqual(['W01', 'H01', 'C01']);
    expect(moved(items, 0, -1)).toBe(items);
    expect(moved(items, 2, 1)).toBe(items);
  });

  it('removes, changes, and adds an exercise only once', () => {
    expect(ids(removed(items, 1))).toEqual(['W01', 'H01']);
    expect(changed(items, 1, { note: 'slowly' })[1]?.note).toBe('slowly');
    expect(added(items, 'C01')).toBe(items);
  });

  it('reads goals line by line', () => {
    expect(goalsOf(' Walk to the shop \n\nSleep through')).toEqual(['Walk to the shop', 'Sleep through']);
  });
});
