import { describe, expect, it } from 'vitest';
import { interpretChange } from './interpret-change';
import { NPRS_BACK } from './nprs-back';
import { score } from './score';

describe('back pain 0–10', () => {
  it.each([0, 10])('is the number itself: %i', (pain) =>
    expect(score(NPRS_BACK, { average7d: pain }).total).toBe(pain),
  );

  it('has other thresholds after surgery than the leg: 2.7 important, 3.6 detectable (Parai 2020)', () => {
    const verdict = (after: number) =>
      interpretChange(NPRS_BACK, { average7d: 8 }, { average7d: after }, 'surgery').verdict;
    expect(verdict(5)).toBe('within_error');
    expect(verdict(4)).toBe('improved_beyond_mcid');
  });

  it('borrows no threshold for sciatica: the published one is of the leg', () => {
    expect(interpretChange(NPRS_BACK, { average7d: 8 }, { average7d: 1 }, 'sciatica')).toMatchObject({
      verdict: null,
      reason: 'no_mcid_for_population',
      mcid: null,
    });
  });
});
