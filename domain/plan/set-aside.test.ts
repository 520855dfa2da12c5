import { describe, expect, it } from 'vitest';
import { isSetAside, settableAside } from './set-aside';

const item = {
  exercise: 'D03' as const,
  dose: { sets: '1', reps: '8', holdSeconds: '0', timesPerDay: '1', daysPerWeek: '7' },
  why: '',
  note: '',
};

describe('setting an interlock aside', () => {
  it('is offered where interlocks alone stand against the exercise and each may be set aside', () => {
    expect(settableAside(['Blocked by IL05.'], { IL05: 'reason' })).toEqual([
      { interlock: 'IL05', how: 'reason' },
    ]);
    expect(settableAside(['Blocked by IL05, IL07.'], { IL05: 'reason', IL07: 'document' })).toHaveLength(2);
  });

  it('is not offered where nobody may, or something else stands against it', () => {
    expect(settableAside(['Blocked by IL03.'], {})).toBeNull();
    expect(settableAside(['Blocked by IL05, IL03.'], { IL05: 'reason' })).toBeNull();
    expect(settableAside(['Blocked by IL05.', 'Belongs to phase P3.'], { IL05: 'reason' })).toBeNull();
    expect(settableAside([], { IL05: 'reason' })).toBeNull();
  });

  it('needs words', () => {
    const aside = (reason: string) => ({ ...item, setAside: [{ interlock: 'IL05', reason }] });
    expect(isSetAside(aside('Extension centralises, tested today.'), [{ interlock: 'IL05' }])).toBe(true);
    expect(isSetAside(aside('  '), [{ interlock: 'IL05' }])).toBe(false);
    expect(isSetAside(item, [{ interlock: 'IL05' }])).toBe(false);
  });
});
