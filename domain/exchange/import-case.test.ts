import { describe, expect, it } from 'vitest';
import { factsSchema } from '../facts';
import { type PublishedFacts, publishedCasesSchema, publishedFactsSchema } from './case-schema';
import { importCase } from './import-case';

/** Importer rules 1–10 of the classification corrections, section 3. */

const AS_OF = '2026-01-01';
const take = (facts: PublishedFacts) =>
  factsSchema.parse(importCase(publishedFactsSchema.parse(facts), AS_OF));

describe('importer', () => {
  it('leaves unsaid what the source does not say (rule 1)', () => {
    const facts = take({ age: 50 });
    expect(facts.intake.caudaEquina?.bladder).toBeUndefined();
    expect(facts.imaging.status ?? null).toBeNull();
    expect(facts.intake.pain).toBeUndefined();
    expect(facts.exam).toEqual({});
  });

  it('reads empty lists as asked and normal (rule 1)', () => {
    const facts = take({ symptoms: { bladder: [], bowel: [] }, exam: { umn: [] }, mri: [] });
    expect(facts.intake.caudaEquina?.bladder).toBe('absent');
    expect(facts.intake.caudaEquina?.bowel).toBe('absent');
    expect(facts.exam.neurology?.upperMotorNeurone?.babinski).toBe('absent');
    expect(facts.imaging).toMatchObject({ status: 'done', findings: [] });
  });

  it('counts the onset date back from the day handed in', () => {
    expect(take({ durationWeeks: 2 }).intake.episode?.onsetDate).toBe('2025-12-18');
    expect(take({}).intake.episode?.onsetDate ?? null).toBeNull();
    expect(take({ durationWeeks: 0.3 }).intake.episode?.onsetDate).toBe('2025-12-30');
  });

  it('finds the side from leg regions when none is stated, and writes unknown sides there (rule 2)', () => {
    const facts = take({
      pain: { regions: [{ region: 'leg_lat', side: 'right' }] },
      exam: { strength: [{ muscle: 'great_toe_extension', side: 'unknown', mrc: 4 }] },
    });
    expect(facts.exam.neurology?.strength?.great_toe_extension).toEqual({ right: '4' });
  });

  it('finds leg pain only where stated or drawn below the buttock; missing back pain stays unknown (rule 3)', () => {
    const buttock = take({ pain: { regions: [{ region: 'buttock', side: 'left' }] } });
    expect(buttock.intake.pain?.legPain).toBeUndefined();
    expect(buttock.intake.pain?.backPain).toBeUndefined();
    const leg = take({
      pain: {
        regions: [
          { region: 'low_back', side: 'unknown' },
          { region: 'leg_post', side: 'left' },
        ],
      },
    });
    expect(leg.intake.pain).toMatchObject({ legPain: 'present', backPain: 'present', belowKnee: 'present' });
  });

  it('does not take a leg raise above 70 degrees for positive (rule 6)', () => {
    const facts = take({ exam: { slr: { left: { result: 'positive', degrees: 80 } } } });
    expect(facts.exam.mechanosensitivity?.slr?.left?.result).toBeUndefined();
    expect(facts.exam.mechanosensitivity?.slr?.left?.degrees).toBe(80);
  });

  it('keeps "weak" without a grade as weak, never as 3 or less (rule 8)', () => {
    const facts = take({ exam: { strength: [{ muscle: 'knee_extension', side: 'left', weak: true }] } });
    expect(facts.exam.neurology?.strength?.knee_extension?.left).toBe('weak');
  });

  it.each([
    [0, '0'],
    [3, '3'],
    [4, '4'],
    [4.5, '4+'],
    [3.7, '4-'],
    [4.7, '4+'],
    [5, '5'],
  ])('writes MRC %s as %s', (mrc, grade) => {
    const facts = take({ exam: { strength: [{ muscle: 'knee_extension', side: 'left', mrc }] } });
    expect(facts.exam.neurology?.strength?.knee_extension?.left).toBe(grade);
  });

  it('sweats are not rigors, and words outside the vocabulary are shown, not parsed (rule 10)', () => {
    const facts = take({ symptoms: { sweatsOrRigors: 'present' }, extra: ['fever last week'] });
    expect(facts.intake.generalHealth?.sweats).toBe('present');
    expect(facts.intake.generalHealth?.rigors).toBeUndefined();
    expect(facts.intake.generalHealth?.fever).toBeUndefined();
    expect(facts.intake.story).toBe('fever last week');
  });

  it('brings numbers outside the product within its limits', () => {
    const facts = take({
      age: 400,
      durationWeeks: 1e9,
      pain: { nprsLeg: 12.4, walkMinutes: -3 },
      symptoms: { feverCelsius: 99, ceOnsetDays: -2 },
      exam: { abi: 9, postVoidMl: -1, sijTestsPositive: 2, sijTestsDone: 40 },
    });
    expect(facts.person.ageYears).toBeNull();
    expect(facts.intake.pain?.nprsLegWorst).toBe(10);
    expect(facts.exam.competing?.sijCount).toEqual({ positive: 2, done: 6 });
  });

  it.each([0, -0.4, 9])(
    'takes an ankle-brachial index of %s, which no measurement shows, for none',
    (abi) => {
      expect(take({ exam: { abi } }).exam.vascular?.ankleBrachialIndex).toBeUndefined();
    },
  );
});

describe('exchange schema', () => {
  it('refuses unknown keys with their path', () => {
    const result = publishedCasesSchema.safeParse([{ id: 'x', facts: { pain: { colour: 'red' } } }]);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.path).toEqual([0, 'facts', 'pain']);
    expect(result.error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['colour'] });
  });

  it('asks for id and facts, and refuses words of another vocabulary', () => {
    expect(publishedCasesSchema.safeParse([{ facts: {} }]).success).toBe(false);
    expect(publishedCasesSchema.safeParse([{ id: 'x' }]).success).toBe(false);
    expect(
      publishedCasesSchema.safeParse([{ id: 'x', facts: { history: ['pelvic_radiotherapy'] } }]).success,
    ).toBe(false);
    expect(publishedCasesSchema.safeParse({}).success).toBe(false);
  });
});
