import { describe, expect, it } from 'vitest';
import { answerSchemaOf } from './answer-schema';
import { interpretChange } from './interpret-change';
import { PSFS } from './psfs';
import { score } from './score';

const rated = (ratings: Record<string, number | null>) => ({
  activities: Object.entries(ratings).map(([activity, value]) => ({ activity, score: value })),
});

describe('Patient-Specific Functional Scale', () => {
  it.each([
    [{ walking: 0 }, 0],
    [{ walking: 10, sitting: 10, digging: 10 }, 10],
    [{ walking: 2, sitting: 4, digging: 6 }, 4],
    [{ walking: 2, sitting: 3 }, 2.5],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, 3],
  ])('is the sum over the number of activities: %o is %f', (ratings, mean) => {
    expect(score(PSFS, rated(ratings))).toMatchObject({ total: mean, reason: null });
  });

  it('names an activity that was not rated, and leaves it out of the mean', () => {
    const { total, missing, subscales } = score(PSFS, rated({ walking: 2, sitting: null, digging: 6 }));
    expect({ total, missing }).toEqual({ total: 4, missing: ['activities.2'] });
    expect(subscales.total?.estimated).toBe(true);
  });

  it('has no score when nothing was rated', () => {
    for (const answers of [{}, { activities: [] }, rated({ walking: null })])
      expect(score(PSFS, answers)).toMatchObject({ total: null, reason: 'too_few_answers' });
  });

  it('refuses ratings out of range, a sixth activity and one named twice', () => {
    const schema = answerSchemaOf(PSFS);
    const refused = [
      rated({ walking: 11 }),
      rated({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }),
      rated({ Walking: 1, walking: 2 }),
      rated({ '': 1 }),
    ];
    expect(refused.map((answers) => schema.safeParse(answers).error?.issues[0]?.message)).toEqual([
      'number.whole 0 10',
      'number.range',
      'invalid',
      'text.required',
    ]);
    expect(score(PSFS, rated({ walking: 11 })).reason).toBe('not_valid');
  });
});

describe('change of the activities', () => {
  const change = (before: Record<string, number>, after: Record<string, number | null>) =>
    interpretChange(PSFS, rated(before), rated(after), 'physiotherapy');

  it.each([
    // 1.3 is important (Abbott 2014), but 2 is detectable (Stratford 1995).
    [{ walking: 3, sitting: 5 }, { walking: 5, sitting: 7 }, 'improved_beyond_mcid'],
    [{ walking: 3, sitting: 5 }, { walking: 5, sitting: 6 }, 'within_error'],
    [{ walking: 5, sitting: 5 }, { walking: 3, sitting: 3 }, 'worse_beyond_mcid'],
  ] as const)('%o to %o is %s', (before, after, verdict) =>
    expect(change(before, after).verdict).toBe(verdict),
  );

  it('compares only what was rated both times, whatever the order or the capitals', () => {
    expect(change({ walking: 2, sitting: 9 }, { digging: 0, Walking: 6, sitting: null })).toMatchObject({
      before: 2,
      after: 6,
      improvement: 4,
      verdict: 'improved_beyond_mcid',
    });
  });

  it('calls other activities not comparable', () => {
    expect(change({ walking: 2 }, { digging: 9 })).toMatchObject({ verdict: null, reason: 'not_comparable' });
  });
});
