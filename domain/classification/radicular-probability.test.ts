import { describe, expect, it } from 'vitest';
import type { Exam } from '../exam/schema';
import { factsSchema } from '../facts';
import type { Intake } from '../intake/schema';
import { assessSafety } from '../safety';
import { readCase } from './case-reading';
import { radicularProbability } from './radicular-probability';
import { readSigns } from './signs';

/** Golden values of §3.1 as corrected (corrections 39), each with its whole input. */

const AS_OF = '2026-11-20';

function probability(intake: Intake, exam: Exam = {}): number {
  const facts = factsSchema.parse({ person: { ageYears: 45, sex: null }, intake, exam, imaging: {} });
  return radicularProbability(readSigns(readCase(facts, AS_OF, assessSafety(facts, AS_OF, 'en'))));
}

const HISTORY: Intake = {
  pain: {
    legSide: 'left',
    legPain: 'present',
    belowKnee: 'present',
    legWorseThanBack: 'present',
    path: 'line',
    quality: { shooting: 'present', dull: 'absent', ache: 'absent' },
    coughSneezeStrain: 'present',
  },
  symptoms: { tinglingAny: 'present' },
};

const NEUROLOGY_NORMAL: Exam = {
  neurology: { statedNormal: { strength: true, sensation: true, reflexes: true } },
};

describe('probability that a root is involved', () => {
  it('nothing recorded: the prior, .55', () => {
    expect(probability({})).toBeCloseTo(0.55, 2);
  });

  it('every history item, not dull, no examination: .86', () => {
    expect(probability(HISTORY)).toBeCloseTo(0.86, 1.9);
  });

  it('history and a positive leg raise, neurology normal: .95', () => {
    const exam: Exam = { ...NEUROLOGY_NORMAL, mechanosensitivity: { slr: { left: { result: 'positive' } } } };
    expect(probability(HISTORY, exam)).toBeCloseTo(0.95, 1.9);
  });

  it('dull ache below the knee, everything else negative: .09', () => {
    const intake: Intake = {
      pain: {
        legSide: 'left',
        legPain: 'present',
        belowKnee: 'present',
        path: 'diffuse',
        quality: { dull: 'present', shooting: 'absent', electric: 'absent', burning: 'absent' },
      },
      symptoms: { tinglingAny: 'absent', numbnessAny: 'absent' },
    };
    const exam: Exam = {
      ...NEUROLOGY_NORMAL,
      mechanosensitivity: { slr: { left: { result: 'negative' } }, slump: { left: { result: 'negative' } } },
    };
    expect(probability(intake, exam)).toBeCloseTo(0.09, 1.9);
  });

  it('case I, below the knee and tingling from a questionnaire: .65', () => {
    expect(
      probability({
        pain: { legSide: 'left', legPain: 'present', belowKnee: 'present' },
        symptoms: { tinglingAny: 'present' },
      }),
    ).toBeCloseTo(0.65, 1.9);
  });

  it('never leaves .05–.95', () => {
    const strong: Exam = {
      neurology: {
        strength: { great_toe_extension: { left: '3' } },
        reflexes: { achilles: { left: '0', right: '2+' } },
        sensation: { L5: { left: { pinprick: 'absent' } } },
      },
      mechanosensitivity: { slr: { left: { result: 'positive' } } },
    };
    expect(probability(HISTORY, strong)).toBe(0.95);
    expect(
      probability(
        { pain: { legSide: 'left', belowKnee: 'absent', quality: { dull: 'present' } } },
        { ...NEUROLOGY_NORMAL, competing: { sijCount: { positive: 5, done: 6 }, hip: { stiff: 'present' } } },
      ),
    ).toBeGreaterThanOrEqual(0.05);
  });
});
