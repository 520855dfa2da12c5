import { describe, expect, it } from 'vitest';
import { addDays } from '../vocabulary/calendar';
import { overdueDays, recheckState } from './overdue';

const TODAY = '2026-11-20';
const late = (days: number) => addDays(TODAY, -days);

/** Treatment specification §6.2: over 3 days frozen (IL17), over 7 to the manager. */
describe('recheckState', () => {
  it.each([
    [-5, 'in_time'],
    [0, 'in_time'],
    [1, 'overdue'],
    [3, 'overdue'],
    [4, 'progression_frozen'],
    [7, 'progression_frozen'],
    [8, 'escalate'],
  ] as const)('%i days late: %s', (days, state) => expect(recheckState(late(days), TODAY)).toBe(state));

  it('has nothing to say when nothing is due', () => {
    expect(recheckState(null, TODAY)).toBe('nothing_due');
    expect(overdueDays(null, TODAY)).toBeNull();
  });
});
