import { describe, expect, it } from 'vitest';
import { EQ_5D_5L } from './eq-5d-5l';
import { interpretChange } from './interpret-change';
import { score } from './score';

describe('EQ-5D-5L', () => {
  it.each([[{ index: -0.5, vas: 0 }], [{ index: 1, vas: 100 }], [{ index: 0.713, vas: 65 }]])(
    'keeps index and scale as they were worked out: %o',
    (answers) => {
      const { total, reason, subscales } = score(EQ_5D_5L, answers);
      expect({ total, reason }).toEqual({ total: null, reason: 'scored_in_parts' });
      expect(subscales.index?.value).toBe(answers.index);
      expect(subscales.vas?.value).toBe(answers.vas);
    },
  );

  it('never fills a gap', () => {
    expect(score(EQ_5D_5L, { vas: 50 })).toMatchObject({
      missing: ['index'],
      subscales: { index: { value: null } },
    });
    expect(score(EQ_5D_5L, { index: 1.2 }).reason).toBe('not_valid');
  });

  it('does not judge one person', () => {
    expect(interpretChange(EQ_5D_5L, { index: 0.2 }, { index: 0.9 }, 'surgery')).toMatchObject({
      verdict: null,
      reason: 'not_for_individuals',
    });
  });
});
