import { describe, expect, it } from 'vitest';
import { askedOf } from './asked';
import { type ClinicText, clinicTextSchema, withClinicText } from './clinic-text';
import type { Questionnaire } from './define-questionnaire';
import { EQ_5D_5L } from './eq-5d-5l';
import { ODI } from './odi';
import { PHQ_4 } from './phq-4';
import { RMDQ_24 } from './rmdq-24';
import { safetyOf } from './safety-of';
import { SBI } from './sbi';
import { score } from './score';

const AS_OF = '2026-11-20';
const LICENCE = {
  number: 'L-17',
  holder: 'Clinic by the River',
  recordedOn: '2026-01-05',
  validUntil: '2026-12-31',
};

/** Invented wording for every item of an instrument. */
const wordingFor = ({ id, items }: Questionnaire): ClinicText => ({
  questionnaire: id,
  language: 'en',
  licence: LICENCE,
  instructions: 'Invented instructions.',
  items: items.map((item) => ({
    key: item.key,
    text: `Invented question ${item.key}`,
    ...(item.kind === 'choice'
      ? { choices: item.choices.map(({ value }) => ({ value, text: `Invented answer ${value}` })) }
      : {}),
  })),
  addedItems: [],
});

const SELF_HARM: ClinicText['addedItems'][number] = {
  key: 'clinic_self_harm',
  text: 'Invented question about thoughts of self-harm',
  choices: [
    { value: 0, text: 'Not at all' },
    { value: 1, text: 'Some days' },
    { value: 2, text: 'Most days' },
  ],
  asksAboutSelfHarm: true,
};
const addedTo = (questionnaire: Questionnaire): ClinicText => ({
  ...wordingFor(questionnaire),
  licence: null,
  instructions: null,
  items: [],
  addedItems: [SELF_HARM],
});

function plugged<BandId extends string>(questionnaire: Questionnaire<BandId>, text: ClinicText) {
  const result = withClinicText(questionnaire, clinicTextSchema.parse(text), AS_OF);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.questionnaire;
}
function problemsOf(questionnaire: Questionnaire, text: ClinicText, asOf = AS_OF) {
  const result = withClinicText(questionnaire, clinicTextSchema.parse(text), asOf);
  return result.ok ? [] : result.problems.map(({ what, key }) => `${what} ${key}`);
}

describe('wording a clinic holds a licence for', () => {
  it('turns totals into questions, scored by the instrument’s own rule', () => {
    const sbi = plugged(SBI, wordingFor(SBI));
    expect(score(sbi, { item1: 5, item2: 3, item3: 2, item4: 4 }).total).toBe(14);
    expect(score(sbi, { total: 14 }).reason).toBe('unknown_item');
    expect(askedOf(sbi, 'en')).toMatchObject({
      mode: 'items',
      licence: 'L-17',
      instructions: 'Invented instructions.',
      items: expect.arrayContaining([
        expect.objectContaining({ key: 'item1', text: 'Invented question item1' }),
      ]),
    });
    expect(SBI.asks).toBe('totals');
  });

  it('needs a licence that counts today', () => {
    const text = wordingFor(ODI);
    expect(problemsOf(ODI, { ...text, licence: null })).toEqual(['licence_required odi']);
    expect(problemsOf(ODI, text, '2027-01-01')).toEqual(['licence_not_valid odi']);
    expect(problemsOf(ODI, text, '2026-01-04')).toEqual(['licence_not_valid odi']);
    expect(problemsOf(ODI, text, '2026-12-31')).toEqual([]);
    expect(problemsOf(ODI, { ...text, licence: { ...LICENCE, validUntil: null } }, '2040-01-01')).toEqual([]);
  });

  it('refuses, item by item, what does not fit', () => {
    const text = wordingFor(SBI);
    const [first, second, ...others] = text.items;
    if (!first || !second) throw new Error('the invented wording is empty');
    const fewer = { ...second, choices: second.choices?.slice(1) };
    expect(problemsOf(SBI, { ...text, items: [fewer, { ...first, key: 'item9' }, ...others] })).toEqual([
      'item_missing item1',
      'item_unknown item9',
      'choices_differ item2',
    ]);
    expect(problemsOf(SBI, { ...text, items: [first, first, second, ...others] })).toEqual([
      'item_twice item1',
    ]);
    expect(problemsOf(ODI, text)).toContain('other_questionnaire odi');
  });

  it('changes no wording that is shipped, and takes none that is forbidden', () => {
    expect(problemsOf(PHQ_4, wordingFor(PHQ_4))).toEqual(['wording_is_shipped phq-4']);
    expect(problemsOf(RMDQ_24, { ...addedTo(RMDQ_24), instructions: 'Other words.' })).toContain(
      'wording_is_shipped rmdq-24',
    );
    expect(problemsOf(EQ_5D_5L, wordingFor(EQ_5D_5L))).toEqual(['wording_forbidden eq-5d-5l']);
    expect(problemsOf(EQ_5D_5L, addedTo(EQ_5D_5L))).toEqual(['wording_forbidden eq-5d-5l']);
  });

  it('is checked strictly as it comes in', () => {
    const issues = (text: unknown) =>
      clinicTextSchema
        .safeParse(text)
        .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    const text = addedTo(PHQ_4);
    expect(issues({ ...text, scoring: 'mine' })?.join()).toMatch(/scoring/);
    expect(issues({ ...text, addedItems: [{ ...SELF_HARM, key: 'down' }] })).toEqual([
      'addedItems.0.key: invalid',
    ]);
    expect(issues({ ...text, addedItems: [{ ...SELF_HARM, text: ' ' }] })).toEqual([
      'addedItems.0.text: text.required',
    ]);
    expect(issues({ ...text, addedItems: [{ ...SELF_HARM, choices: [] }] })).toEqual([
      'addedItems.0.choices: choice.required',
    ]);
    expect(issues({ ...wordingFor(SBI), licence: { ...LICENCE, number: '' } })).toEqual([
      'licence.number: text.required',
    ]);
  });
});

describe('a question about self-harm that a clinic adds', () => {
  const phq = plugged(PHQ_4, addedTo(PHQ_4));
  const calm = { nervous: 0, worrying: 0, interest: 0, down: 0 };

  it('is asked and never scored', () => {
    expect(score(phq, { ...calm, clinic_self_harm: 2 })).toMatchObject({
      total: 0,
      band: 'none',
      missing: [],
    });
    expect(score(phq, { ...calm, clinic_self_harm: 3 })).toMatchObject({
      reason: 'not_valid',
      refused: ['clinic_self_harm'],
    });
  });

  it.each([1, 2])('opens the crisis path, before all others, at %i', (answer) => {
    const { findings } = safetyOf(phq, { ...calm, down: 3, clinic_self_harm: answer });
    expect(findings.map(({ path, from, tier, withinDays }) => [path, from, tier, withinDays])).toEqual([
      ['self_harm', 'clinic_self_harm', 'emergency', 0],
      ['low_mood', 'depression', 'soon', 14],
    ]);
    expect(findings[0]?.clinician.en).toMatch(/crisis pathway now/);
    expect(findings[0]?.patient.en).toMatch(/emergency/);
  });

  it('opens nothing at "not at all", and unanswered is not "not at all"', () => {
    expect(safetyOf(phq, { ...calm, clinic_self_harm: 0 })).toEqual({ findings: [], unanswered: [] });
    expect(safetyOf(phq, calm)).toEqual({ findings: [], unanswered: ['clinic_self_harm'] });
    expect(safetyOf(phq, { ...calm, clinic_self_harm: 'yes' }).unanswered).toEqual(['clinic_self_harm']);
  });

  it('has answers that differ', () => {
    const twice = [
      { value: 0, text: 'No' },
      { value: 0, text: 'Yes' },
    ];
    const text = { ...addedTo(PHQ_4), addedItems: [{ ...SELF_HARM, choices: twice }] };
    expect(problemsOf(PHQ_4, text)).toEqual(['choices_differ clinic_self_harm']);
  });
});
