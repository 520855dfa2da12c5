import { describe, expect, it } from 'vitest';
import { factsOf } from '../testing/facts-of';
import { irritabilityOf } from './irritability';

const irritability = { provocation: 'moderate', settle: '5_to_30_min', nightWaking: 'none' } as const;
const slr = (degrees: number) =>
  ({ mechanosensitivity: { slr: { left: { result: 'positive', degrees } } } }) as const;

/** Treatment specification §1.1: five items of 0 to 2; 0–3 low, 4–6 moderate, 7–10 high. */
describe('irritabilityOf', () => {
  it('adds five items', () => {
    const reading = irritabilityOf(
      factsOf({ intake: { irritability, pain: { nprsLegWorst: 4 } }, exam: slr(45) }),
    );
    expect(reading).toMatchObject({ score: 4, level: 'IRR_MOD', incomplete: false });
  });

  it('is high from 7 and low up to 3', () => {
    const severe = {
      provocation: 'trivial',
      settle: 'over_30_min',
      nightWaking: 'less_than_nightly',
    } as const;
    expect(
      irritabilityOf(factsOf({ intake: { irritability: severe, pain: { nprsLegWorst: 4 } }, exam: slr(45) })),
    ).toMatchObject({ score: 7, level: 'IRR_HIGH' });
    const easy = { provocation: 'heavy', settle: 'under_5_min', nightWaking: 'none' } as const;
    expect(
      irritabilityOf(factsOf({ intake: { irritability: easy, pain: { nprsLegWorst: 7 } }, exam: slr(35) })),
    ).toMatchObject({ score: 3, level: 'IRR_LOW' });
    expect(
      irritabilityOf(factsOf({ intake: { irritability: easy, pain: { nprsLegWorst: 7 } }, exam: slr(34) })),
    ).toMatchObject({ score: 4, level: 'IRR_MOD' });
  });

  it('counts a missing item as 1 and says that it is incomplete', () => {
    expect(irritabilityOf(factsOf({}))).toMatchObject({ score: 5, level: 'IRR_MOD', incomplete: true });
  });

  it.each([{ settle: 'over_2_h' }, { worseNextDay: 'present' }, { easingPositionFound: 'absent' }] as const)(
    'is forced high by %o whatever the score',
    (sign) => {
      const easy = { provocation: 'heavy', settle: 'under_5_min', nightWaking: 'none' } as const;
      expect(irritabilityOf(factsOf({ intake: { irritability: { ...easy, ...sign } } })).level).toBe(
        'IRR_HIGH',
      );
    },
  );

  it('is not forced by what was not asked', () => {
    const easy = { provocation: 'heavy', settle: 'under_5_min', nightWaking: 'none' } as const;
    const silent = { ...easy, worseNextDay: 'not_tested', easingPositionFound: 'unable' } as const;
    expect(irritabilityOf(factsOf({ intake: { irritability: silent } })).level).toBe('IRR_LOW');
  });
});
