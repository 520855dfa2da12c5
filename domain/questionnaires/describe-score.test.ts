import { describe, expect, it } from 'vitest';
import { changeFor, describeScore } from './describe-score';
import { PHQ_4 } from './phq-4';
import { PSFS } from './psfs';
import { RMDQ_24 } from './rmdq-24';
import { score } from './score';

const phq = (values: [number, number, number, number]) => ({
  nervous: values[0],
  worrying: values[1],
  interest: values[2],
  down: values[3],
});

describe('a score in words', () => {
  it('names the band and the parts (Kroenke 2009: 6 to 8 is moderate)', () =>
    expect(describeScore(PHQ_4, score(PHQ_4, phq([1, 1, 2, 2])), 'en')).toMatchObject([
      { id: 'total', value: 6, most: 12, band: 'Moderate distress' },
      { id: 'depression', value: 4, most: 6, band: null },
      { id: 'anxiety', value: 2, most: 6, band: null },
    ]));

  it('leaves out what has no value', () =>
    expect(describeScore(PHQ_4, score(PHQ_4, { nervous: 1, worrying: 1 }), 'en').map(({ id }) => id)).toEqual(
      ['anxiety'],
    ));
});

describe('the change', () => {
  const rated = (one: number) => ({ activities: [{ activity: 'Walk the dog', score: one }] });

  it('goes by the closest population that has a threshold (Abbott 2014: 1.3; Stratford 1995: error 2)', () =>
    expect(changeFor(PSFS, rated(3), rated(6), ['sciatica', 'physiotherapy'])).toMatchObject({
      population: 'physiotherapy',
      verdict: 'improved_beyond_mcid',
      improvement: 3,
    }));

  it('says that it cannot tell where nobody measured it', () =>
    expect(changeFor(RMDQ_24, { submitted: true }, { submitted: true }, ['surgery'])).toMatchObject({
      verdict: null,
      reason: 'no_mcid_for_population',
    }));
});
