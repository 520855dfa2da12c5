import { describe, expect, it } from 'vitest';
import { interpretChange } from './interpret-change';
import { score } from './score';
import { ZCQ } from './zcq';

const BY_ITEM = { ...ZCQ, asks: 'items' as const };
const part = (prefix: string, ...values: (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [`${prefix}${index + 1}`, value]));

describe('Zurich Claudication Questionnaire', () => {
  it.each([
    [part('symptom', 1, 1, 1, 1, 1, 1, 1), part('function', 1, 1, 1, 1, 1), 1, 1],
    [part('symptom', 5, 5, 5, 5, 5, 5, 5), part('function', 4, 4, 4, 4, 4), 5, 4],
    [part('symptom', 3, 3, 3, 3, 3, 3, 3), part('function', 2, 2, 2, 3, 3), 3, 2.4],
  ])('%o %o', (symptom, functional, symptoms, physical) => {
    const { total, missing, subscales } = score(BY_ITEM, { ...symptom, ...functional });
    expect({ total, missing }).toEqual({ total: null, missing: [] });
    expect(subscales.symptoms?.value).toBeCloseTo(symptoms, 6);
    expect(subscales.function?.value).toBeCloseTo(physical, 6);
    expect(subscales.satisfaction?.value).toBeNull();
  });

  it('scores the balance question 1, 3 or 5', () => {
    expect(score(BY_ITEM, part('symptom', 1, 1, 1, 1, 1, 1, 2))).toMatchObject({
      reason: 'not_valid',
      refused: ['symptom7'],
    });
  });

  it('needs 70 % of a part: five of seven, four of five', () => {
    const scored = score(BY_ITEM, {
      ...part('symptom', 2, 2, 2, 2, 4),
      ...part('function', 2, 2, 2),
    });
    expect(scored.subscales.symptoms).toMatchObject({ value: 2.4, estimated: true });
    expect(scored.subscales.function?.value).toBeNull();
  });

  it('uses the thresholds without surgery as published, and names them', () => {
    const change = interpretChange(ZCQ, { symptoms: 3 }, { symptoms: 2.75 }, 'stenosis');
    expect(change).toMatchObject({ verdict: 'improved_beyond_mcid', mcid: { value: 0.21, grade: 'found' } });
    expect(interpretChange(ZCQ, { symptoms: 3 }, { symptoms: 2.75 }, 'surgery').verdict).toBe(
      'improved_below_mcid',
    );
  });
});
