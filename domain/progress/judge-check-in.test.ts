import { describe, expect, it } from 'vitest';
import { type CheckIn, DANGER_QUESTIONS, type DangerQuestion } from './check-in';
import { judgeCheckIn } from './judge-check-in';

const calm: CheckIn = {
  legPain: 4,
  backPain: 2,
  change: 'same',
  distalLevel: 'calf',
  walkMinutes: 20,
  danger: {
    saddle: 'no',
    bladder: 'no',
    bowel: 'no',
    sexual: 'no',
    bothLegs: 'no',
    weakness: 'no',
    fever: 'no',
  },
  note: '',
};
const withDanger = (question: DangerQuestion, answer: 'yes' | 'not_sure'): CheckIn => ({
  ...calm,
  danger: { ...calm.danger, [question]: answer },
});

describe('judgeCheckIn', () => {
  it('asks for nothing when nothing is worse', () => {
    expect(judgeCheckIn(calm, 4)).toEqual({ level: 'none', reasons: [] });
  });

  it.each(DANGER_QUESTIONS)('never lets %s pass, and "not sure" counts as yes', (question) => {
    const expected = question === 'fever' ? 'same_day' : 'emergency';
    expect(judgeCheckIn(withDanger(question, 'yes')).level).toBe(expected);
    expect(judgeCheckIn(withDanger(question, 'not_sure')).level).toBe(expected);
    expect(judgeCheckIn(withDanger(question, 'yes')).reasons).toHaveLength(1);
  });

  it('stays an emergency when everything else is better', () => {
    expect(judgeCheckIn({ ...withDanger('saddle', 'yes'), change: 'much_better', legPain: 0 }, 9).level).toBe(
      'emergency',
    );
  });

  it('asks for a look at much worse, or at leg pain two points up', () => {
    expect(judgeCheckIn({ ...calm, change: 'much_worse' }).level).toBe('clinician_review');
    expect(judgeCheckIn({ ...calm, legPain: 6 }, 4).level).toBe('clinician_review');
    expect(judgeCheckIn({ ...calm, legPain: 5 }, 4).level).toBe('none');
  });

  it('cannot see a rise without an earlier score', () => {
    expect(judgeCheckIn({ ...calm, legPain: 9 }).level).toBe('none');
  });
});
