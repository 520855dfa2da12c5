import { describe, expect, it } from 'vitest';
import { QUESTIONNAIRES } from '@/domain/questionnaires/index';
import { PHQ_4 } from '@/domain/questionnaires/phq-4';
import { PSFS } from '@/domain/questionnaires/psfs';
import { RMDQ_24 } from '@/domain/questionnaires/rmdq-24';
import { score } from '@/domain/questionnaires/score';
import { shownQuestionnaire } from '@/domain/questionnaires/shown';
import { errorAt, isAnswered, outOfRange, rangeProblem, stepsOf, toSend } from './answers';

const phq = shownQuestionnaire(PHQ_4, 'en');
const psfs = shownQuestionnaire(PSFS, 'en');
const rmdq = shownQuestionnaire(RMDQ_24, 'en');

describe('a questionnaire on a phone', () => {
  it('asks one question a screen, and puts the statements on one', () => {
    expect(stepsOf(phq)).toHaveLength(4);
    expect(stepsOf(rmdq).map((step) => step.length)).toEqual([24]);
  });

  it('takes no silence for an answer, and a blank statement for what it is', () => {
    expect(phq.items.every((item) => !isAnswered(item, {}))).toBe(true);
    expect(phq.items[0] && isAnswered(phq.items[0], { nervous: 0 })).toBe(true);
    expect(rmdq.items.every((item) => isAnswered(item, {}))).toBe(true);
  });

  it('wants every named activity rated', () => {
    const [item] = psfs.items;
    const named = (score: number | null) => ({ activities: [{ activity: 'Walk', score }] });
    expect(item && isAnswered(item, named(null))).toBe(false);
    expect(item && isAnswered(item, named(4))).toBe(true);
    expect(item && isAnswered(item, { activities: [{ activity: ' ', score: 3 }] })).toBe(false);
  });

  it('sends what the instrument can score', () => {
    expect(score(RMDQ_24, toSend(rmdq, { statement1: true })).total).toBe(1);
    const begun = {
      activities: [
        { activity: 'Walk', score: 4 },
        { activity: '', score: null },
      ],
    };
    expect(score(PSFS, toSend(psfs, begun)).total).toBe(4);
  });
});

it('finds the message of an item, also of one of its parts', () => {
  const fields = { 'answers.activities.0': 'choice.required', 'answers.down': 'number.range' };
  expect(errorAt(fields, 'activities')).toBe('choice.required');
  expect(errorAt(fields, 'down')).toBe('number.range');
  expect(errorAt(fields, 'nervous')).toBeNull();
});

it('a number out of its range, or none at all, is named with what it may be; no answer is no problem', () => {
  const pain = { least: 0, most: 10, whole: true };
  expect(rangeProblem(11, pain)).toBe('number.whole 0 10');
  expect(rangeProblem(4.5, pain)).toBe('number.whole 0 10');
  expect(rangeProblem(4.5, { ...pain, whole: false })).toBeNull();
  expect(rangeProblem(Number.NaN, { ...pain, whole: false })).toBe('number.range 0 10');
  for (const fine of [0, 10, null, undefined]) expect(rangeProblem(fine, pain)).toBeNull();
});

it('a form of totals names the one that cannot be, and the count of items too', () => {
  // The Oswestry index is a percentage of ten items.
  const odi = shownQuestionnaire(QUESTIONNAIRES.odi, 'en');
  expect(outOfRange(odi, { total: 142, answeredItems: 9 })).toEqual(['total']);
  expect(outOfRange(odi, { total: 42, answeredItems: 11 })).toEqual(['answeredItems']);
  expect(outOfRange(odi, { total: 42 })).toEqual([]);
});
