import { describe, expect, it } from 'vitest';
import { gradeOf, HARDEST_GRADE } from '../testing/reading-grade';
import { answerSchemaOf } from './answer-schema';
import { askedOf } from './asked';
import type { Item, Questionnaire, Sourced } from './define-questionnaire';
import { dueOn, FULL_SET, OCCASIONS, PATIENT_GROUPS } from './due';
import { QUESTIONNAIRE_IDS } from './ids';
import { QUESTIONNAIRE_LIST, QUESTIONNAIRES } from './index';
import { POPULATIONS } from './interpret-change';
import { SAFETY_PATH_IDS, SAFETY_PATHS } from './safety-paths';
import { mostPointsOf } from './score-scale';

const GRADES = ['found', 'recalled', 'computed', 'expert'];
const isSourced = ({ source, grade }: Sourced): boolean => source.length > 5 && GRADES.includes(grade);
const wordingOf = (item: Item): string[] => [
  ...(item.text ? [item.text.en] : []),
  ...(item.kind === 'choice' ? item.choices.flatMap(({ text }) => text?.en ?? []) : []),
  ...('ends' in item && item.ends ? [item.ends.least.en, item.ends.most.en] : []),
];
const least = (item: Item): number =>
  item.kind === 'choice' ? Math.min(...item.choices.map(({ points, value }) => points ?? value)) : 0;

describe('the registry', () => {
  it('holds each instrument once, under its own id', () => {
    expect(new Set(QUESTIONNAIRE_IDS).size).toBe(QUESTIONNAIRE_IDS.length);
    expect(Object.entries(QUESTIONNAIRES).map(([id, one]) => [id, one.id])).toEqual(
      QUESTIONNAIRE_IDS.map((id) => [id, id]),
    );
  });

  it('names each code once for one thing', () => {
    const codes = QUESTIONNAIRE_LIST.flatMap(({ loinc, scales }) => [
      loinc,
      ...scales.map((one) => one.loinc),
    ]).flatMap((one) => (one ? [one.code] : []));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^\d{5}-\d$/);
  });
});

describe.each(QUESTIONNAIRE_LIST.map((one): [string, Questionnaire] => [one.id, one]))(
  '%s',
  (_, questionnaire) => {
    const { items, scales, licence, change } = questionnaire;

    it('gives every number a source and a grade', () => {
      const numbers: Sourced[] = [
        questionnaire,
        questionnaire.minutes,
        licence,
        ...scales.flatMap((scale) => [scale, scale.mayMiss, ...(scale.bands ?? [])]),
        ...(questionnaire.safety ?? []),
        ...(change.never
          ? [change]
          : [...change.thresholds, ...[change.share, change.lowBaseline].flatMap((one) => one ?? [])]),
      ];
      expect(numbers.filter((one) => !isSourced(one))).toEqual([]);
    });

    it('gives every code the page it was found on', () => {
      const codes = [
        questionnaire.loinc,
        ...scales.map(({ loinc }) => loinc),
        ...items.map(({ loinc }) => loinc),
      ];
      for (const loinc of codes.flatMap((one) => one ?? [])) {
        expect(loinc.code).toMatch(/^\d{5}-\d$/);
        expect(loinc.source).toMatch(/loinc/i);
      }
    });

    it('has a licence, and no wording where the licence forbids it', () => {
      expect(licence.holder.length * licence.terms.length).toBeGreaterThan(0);
      if (licence.wording === 'free') {
        expect(questionnaire.asks).toBe('items');
        for (const item of items) expect(item.text?.en.length).toBeGreaterThan(3);
      } else {
        expect(questionnaire.asks).toBe('totals');
        expect(items.flatMap(wordingOf)).toEqual([]);
        expect(questionnaire.instructions).toBeUndefined();
      }
      expect(questionnaire.clinicLicence).toBeUndefined();
    });

    it('has items and scales that belong together', () => {
      const keys = items.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(scales.map(({ id }) => id)).size).toBe(scales.length);
      if (questionnaire.total !== null) expect(scales.map(({ id }) => id)).toContain(questionnaire.total);
      for (const scale of scales) {
        expect(scale.items.filter((key) => !keys.includes(key))).toEqual([]);
        expect(scale.least).toBeLessThan(scale.most);
      }
    });

    it('has ranges that follow from the items', () => {
      for (const scale of scales.filter((one) => one.items.length > 0 && one.method === 'sum')) {
        const scored = items.filter(({ key }) => scale.items.includes(key));
        expect(scored.reduce((sum, item) => sum + mostPointsOf(item), 0)).toBe(scale.most);
        if (scored.every(({ kind }) => kind === 'choice'))
          expect(scored.reduce((sum, item) => sum + least(item), 0)).toBe(scale.least);
      }
    });

    it('has bands that cover the scale, in order', () => {
      for (const { bands, most } of scales) {
        if (!bands) continue;
        const ends = bands.map(({ upTo, under }) => upTo ?? under ?? Number.NaN);
        expect(ends).toEqual(ends.toSorted((one, other) => one - other));
        expect(ends.at(-1)).toBe(most);
        expect(new Set(bands.map(({ id }) => id)).size).toBe(bands.length);
      }
    });

    it('has one threshold for one kind, scale and population', () => {
      if (change.never) return;
      const named = change.thresholds.map(({ kind, scale, population }) => `${kind} ${scale} ${population}`);
      expect(new Set(named).size).toBe(named.length);
      for (const { scale, population, value } of change.thresholds) {
        expect(scales.map(({ id }) => id)).toContain(scale);
        expect(POPULATIONS).toContain(population);
        expect(value).toBeGreaterThan(0);
      }
    });

    it('tells the patient why it asks, in words for an eleven-year-old', () => {
      expect(gradeOf(questionnaire.why.en)).toBeLessThanOrEqual(HARDEST_GRADE);
      for (const sentence of questionnaire.why.en.split(/[.!?]/))
        expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(18);
    });

    it('can be stored as it was asked', () => {
      const asked = askedOf(questionnaire, 'en');
      expect(asked.items.map(({ key }) => key)).toEqual(
        questionnaire.asks === 'items' ? items.map(({ key }) => key) : scales.map(({ id }) => id),
      );
      expect(JSON.parse(JSON.stringify(asked))).toEqual(asked);
    });

    it('takes a response in which nothing was answered, and scores nothing', () => {
      const isTicked = items.some(({ kind }) => kind === 'tick');
      expect(answerSchemaOf(questionnaire).safeParse({}).success).toBe(!isTicked);
    });
  },
);

describe('safety paths', () => {
  it.each(SAFETY_PATH_IDS)('%s says what to do, in plain words to the patient', (id) => {
    const path = SAFETY_PATHS[id];
    expect(isSourced(path)).toBe(true);
    expect(path.clinician.en.length).toBeGreaterThan(40);
    expect(gradeOf(path.patient.en)).toBeLessThanOrEqual(HARDEST_GRADE);
  });

  it('is now for self-harm, and within two weeks for the rest (§4.7)', () => {
    expect(SAFETY_PATH_IDS.map((id) => [SAFETY_PATHS[id].tier, SAFETY_PATHS[id].withinDays])).toEqual([
      ['emergency', 0],
      ['soon', 14],
      ['soon', 14],
      ['soon', 14],
    ]);
  });
});

describe('what is due', () => {
  const namesOn = (...[occasion, groups]: [(typeof OCCASIONS)[number], (typeof PATIENT_GROUPS)[number][]]) =>
    dueOn(QUESTIONNAIRE_LIST, occasion, groups).map(({ id }) => id);

  it('follows the schedule of §5.4', () => {
    expect(namesOn('intake', [])).toEqual(['nprs-leg', 'nprs-back', 'rmdq-24', 'psfs', 'phq-4']);
    expect(namesOn('each_visit', [])).toEqual(['nprs-leg', 'nprs-back', 'groc']);
    expect(namesOn('week_2', [])).toEqual(['nprs-leg', 'nprs-back', 'psfs']);
    expect(namesOn('month_12', [])).toEqual(['nprs-leg', 'nprs-back', 'rmdq-24', 'groc']);
    expect(namesOn('month_6', ['persistent'])).toContain('phq-4');
    expect(namesOn('week_6', ['stenosis'])).toContain('self-paced-walk');
    expect(namesOn('week_6', ['radicular'])).not.toContain('self-paced-walk');
  });

  it('hands out an instrument whose wording the clinic has, and none without', () => {
    const worded = QUESTIONNAIRE_LIST.map((one) => ({ ...one, asks: 'items' as const }));
    expect(namesOn('intake', ['radicular'])).not.toContain('sbi');
    expect(dueOn(worded, 'intake', ['radicular']).map(({ id }) => id)).toEqual([
      'nprs-leg',
      'nprs-back',
      'rmdq-24',
      'psfs',
      'phq-4',
      'odi',
      'start-back',
      'sbi',
      's-lanss',
      'dn4',
    ]);
    expect(dueOn(worded, 'week_12', ['persistent']).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['tsk-11', 'fabq']),
    );
  });

  it('takes the patient no more than twelve minutes at intake, six and twelve weeks', () => {
    for (const occasion of FULL_SET) {
      const minutes = dueOn(QUESTIONNAIRE_LIST, occasion, [])
        .filter(({ filledInBy }) => filledInBy === 'patient')
        .reduce((sum, one) => sum + one.minutes.value, 0);
      expect(minutes).toBeLessThanOrEqual(12);
    }
  });

  it('asks each instrument on occasions and of groups that exist', () => {
    for (const { due } of QUESTIONNAIRE_LIST)
      for (const { group, on } of due) {
        expect(['all', ...PATIENT_GROUPS]).toContain(group);
        expect(on.filter((occasion) => !OCCASIONS.includes(occasion))).toEqual([]);
      }
  });
});
