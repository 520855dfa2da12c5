import { describe, expect, it } from 'vitest';
import { readShorthand } from './read-shorthand';
import { PLAIN_SETTINGS } from './shorthand';

const settings = { ...PLAIN_SETTINGS, writtenOn: '2026-11-20' };
const previews = (line: string) => readShorthand(line, settings).sets.map(({ preview }) => preview);
const doubts = (line: string) => readShorthand(line, settings).warnings.map(({ doubt }) => doubt);

describe('words for the therapist', () => {
  it.each([
    ['SLR R 45 +', ['Right straight leg raise: positive at 45°']],
    ['xSLR L -', ['Left crossed straight leg raise: negative']],
    ['EHL R 4-/5', ['Right great toe extension: 4−/5']],
    ['AJ 0/2+', ['Right ankle jerk: 0', 'Left ankle jerk: 2+']],
    ['LT L5 R ↓', ['Right sensation L5: light touch reduced']],
    ['FABER R +', ['FABER: positive (right; side kept as text)']],
    ['no saddle anaesthesia', ['Saddle numbness: no']],
    ['hip IR R 10°', ['Right hip internal rotation degrees: 10°']],
    // A heading for reflexes reaches past its sentence.
    ['Reflexes KJ R 2+; TA R 0', ['Right knee jerk: 2+', 'Right ankle jerk: 0']],
    ['SIJ 3/5 +', ['Sacroiliac tests: 3 of 5 positive']],
    // `L4/5` alone is a level; `R4/5` never is, and no level is called `L5/5`.
    ['EHL R4/5', ['Right great toe extension: 4/5']],
    ['EHL L5/5', ['Left great toe extension: 5/5']],
    ['EHL L4/5', []],
  ])('%s', (line, expected) => {
    expect(previews(line)).toEqual(expected);
  });
});

describe('why words were kept', () => {
  it.each([
    ['SLR + 45', ['no_side']],
    ['SLR R + L', ['side_unclear']],
    ['SLR - R 45', ['sign_unclear']],
    ['SLR R 130 +', ['out_of_range']],
    ['SLR R +, SLR R -', ['contradiction', 'contradiction']],
    ['SLR R neg, DF +', ['contradiction']],
    ['SLR L -ve 50 DF+', ['contradiction']],
    ['SLR R 50 - DF +', ['sign_unclear']],
    ['FABER L -', ['one_side_only']],
    ['hip flex R 3, L 110', ['value_unclear']],
    ['SLR R + last visit', ['earlier_or_planned']],
    ['SLR R + 40 (WNL 90)', ['norm_or_old_value']],
    ['SLR R + wobbly', ['not_understood']],
    ['heel walk unable R', ['no_place']],
  ])('%s', (line, expected) => {
    expect(doubts(line)).toEqual(expected);
  });
});

describe('places in the line', () => {
  it('gives a heading to the first finding under it', () => {
    const { sets } = readShorthand('R/L: KJ 2+/1+; AJ 1+/2+', settings);
    expect(sets.map(({ span }) => span)).toEqual([
      { start: 0, end: 13 },
      { start: 0, end: 13 },
      { start: 15, end: 23 },
      { start: 15, end: 23 },
    ]);
  });

  it('counts durations back in the calendar', () => {
    const onset = (line: string, writtenOn: string) =>
      readShorthand(line, { ...settings, writtenOn }).sets.find(
        ({ path }) => path === 'intake.episode.onsetDate',
      )?.value;
    expect(onset('LBP 1/12', '2026-03-31')).toBe('2026-02-28');
    expect(onset('LBP 6/12', '2026-03-31')).toBe('2025-09-30');
    expect(onset('LBP 2/52', '2026-01-05')).toBe('2025-12-22');
    expect(onset('LBP 3/7', '2026-03-01')).toBe('2026-02-26');
  });

  it('keeps what lies beyond two thousand characters', () => {
    const { kept } = readShorthand(`SLR R 45 +${' '.repeat(2000)}SLR L +`, settings);
    expect(kept.map(({ text }) => text.trim())).toEqual(['SLR L +']);
  });
});
