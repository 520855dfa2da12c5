import { describe, expect, it } from 'vitest';
import type { SideScore } from '../evaluation';
import type { Exam } from '../exam/schema';
import { type Facts, factsSchema } from '../facts';
import type { Intake } from '../intake/schema';
import { assessSafety } from '../safety';
import { readCase } from './case-reading';
import { sideScores } from './side-scores';
import { readSigns } from './signs';

const AS_OF = '2026-11-20';

function scores(person: Facts['person'], intake: Intake, exam: Exam = {}): Record<string, SideScore> {
  const facts = factsSchema.parse({ person, intake, exam, imaging: {} });
  const reading = readCase(facts, AS_OF, assessSafety(facts, AS_OF, 'en'));
  return Object.fromEntries(sideScores(reading, readSigns(reading)).map((score) => [score.id, score]));
}

const CLAUDICANT: Intake = {
  episode: { onsetDate: '2025-06-01' },
  pain: {
    legSide: 'both',
    legPain: 'present',
    legWorseThanBack: 'present',
    aggravating: { walking: 'present', standing: 'present', flexion: 'absent', extension: 'present' },
    easing: { sitting: 'present', flexion: 'present', extension: 'absent' },
  },
  caudaEquina: { bladder: 'absent', bladderChanges: [] },
  history: { diabetes: 'absent' },
};
const ARTERIES: Exam = {
  vascular: { ankleBrachialIndex: { left: 1.1, right: 1.1 } },
  neurology: { reflexes: { achilles: { left: '0', right: '0' } } },
  mechanosensitivity: { slr: { left: { result: 'negative' }, right: { result: 'negative' } } },
};

describe('published stenosis scores', () => {
  it('Konno 2007: every positive row at 71 adds up to the printed maximum of 16', () => {
    // 2 age + 1 no diabetes + 3 claudication + 2 standing + 3 flexion + 1 extension + 3 arteries + 1 Achilles.
    const konno = scores({ ageYears: 71, sex: null }, CLAUDICANT, ARTERIES).konno_2007;
    expect(konno).toMatchObject({ score: 16, cutOff: 7, positive: true, grade: 'recalled' });
  });

  it('Sugioka 2008: age 3, half a year 1, flexion 2, standing 2, walking 1', () => {
    expect(scores({ ageYears: 71, sex: null }, CLAUDICANT).sugioka_2008).toMatchObject({
      score: 9,
      positive: true,
    });
  });

  it('Cook 2011: five of five', () => {
    expect(scores({ ageYears: 71, sex: null }, CLAUDICANT).cook_2011).toMatchObject({
      score: 5,
      positive: true,
    });
  });

  it('is undecided while rows are missing that could turn it', () => {
    const thin = scores({ ageYears: 71, sex: null }, { pain: { legSide: 'left', legPain: 'present' } });
    expect(thin.konno_2007?.positive).toBeNull();
    expect(thin.sugioka_2008?.positive).toBeNull();
    expect(thin.cook_2011?.positive).toBeNull();
  });

  it('is negative once the missing rows can no longer reach the cut-off', () => {
    const young = scores(
      { ageYears: 30, sex: null },
      { pain: { legSide: 'left', legPain: 'present', legWorseThanBack: 'absent' } },
    );
    expect(young.cook_2011?.positive).toBe(false);
  });

  it('shows no score whose weights are not verified', () => {
    expect(Object.keys(scores({ ageYears: 71, sex: null }, CLAUDICANT))).toEqual([
      'konno_2007',
      'sugioka_2008',
      'cook_2011',
    ]);
  });
});
