import {
  type Choice,
  type ChoiceItem,
  defineQuestionnaire,
  numberedKeys,
  type Scale,
  type Sourced,
} from './define-questionnaire';
import { FULL_SET, LATE } from './due';

const upTo = (most: number): Choice[] => Array.from({ length: most }, (_, index) => ({ value: index + 1 }));
/** The item on balance has three answers. */
const BALANCE: readonly Choice[] = [{ value: 1 }, { value: 3 }, { value: 5 }];

const part = (prefix: string, count: number, most: number): ChoiceItem[] =>
  numberedKeys(count, prefix).map((key) => ({ kind: 'choice', key, choices: upTo(most) }));

const SYMPTOMS = part('symptom', 7, 5).map(
  (item, index, all): ChoiceItem => (index === all.length - 1 ? { ...item, choices: BALANCE } : item),
);
const FUNCTION = part('function', 5, 4);
/** Asked after treatment only, so before it they are no gap. */
const SATISFACTION = part('satisfaction', 6, 4).map((item): ChoiceItem => ({ ...item, optional: true }));

const SCORER: Sourced = {
  source: 'Stucki 1996, Spine 21:796, as in the public Stata scorer (Boston College, zcq)',
  grade: 'found',
};

const scaleOf = (
  id: string,
  en: string,
  items: ChoiceItem[],
  most: number,
  scored: Sourced,
): Scale<never> => ({
  id,
  name: { en },
  items: items.map(({ key }) => key),
  method: 'mean',
  least: 1,
  most,
  direction: 'higher_is_worse',
  mayMiss: {
    value: Math.floor(items.length * 0.3),
    source: 'Treatment specification §5.2: at least 70 % answered',
    grade: 'expert',
  },
  ...scored,
});

/** Zurich Claudication Questionnaire (Swiss Spinal Stenosis Questionnaire): three means and no total. */
export const ZCQ = defineQuestionnaire({
  id: 'zcq',
  edition: '18 items, 1996',
  name: { en: 'Zurich Claudication Questionnaire' },
  why: { en: 'This asks how your legs and your walk have been. It shows if care is working.' },
  recall: { en: 'The last month' },
  filledInBy: 'patient',
  minutes: {
    value: 4,
    source: 'Twelve items, eighteen after treatment (treatment specification §5.4)',
    grade: 'expert',
  },
  licence: {
    wording: 'clinic_licence',
    holder: 'not clear: Stucki 1996, published in Spine',
    terms:
      'Scoring is public, permission to show the wording was not found; totals only until the clinic has it.',
    source: 'Treatment specification §5.1',
    grade: 'recalled',
  },
  asks: 'totals',
  items: [...SYMPTOMS, ...FUNCTION, ...SATISFACTION],
  scales: [
    scaleOf('symptoms', 'Symptom severity', SYMPTOMS, 5, SCORER),
    scaleOf('function', 'Physical function', FUNCTION, 4, { ...SCORER, grade: 'recalled' }),
    scaleOf('satisfaction', 'Satisfaction, after treatment', SATISFACTION, 4, {
      ...SCORER,
      grade: 'recalled',
    }),
  ],
  total: null,
  due: [{ group: 'stenosis', on: [...FULL_SET, ...LATE] }],
  change: {
    thresholds: [
      {
        kind: 'mcid',
        scale: 'symptoms',
        population: 'stenosis',
        value: 0.21,
        unit: 'points',
        source: 'Sci Rep 2025, s41598-025-01380-w: without surgery, Chinese version, 0.05 to 0.36; unstable',
        grade: 'found',
      },
      {
        kind: 'mcid',
        scale: 'function',
        population: 'stenosis',
        value: 0.16,
        unit: 'points',
        source: 'Sci Rep 2025, s41598-025-01380-w: without surgery, Chinese version, 0.03 to 0.36; unstable',
        grade: 'found',
      },
      ...(['symptoms', 'function'] as const).map((scale) => ({
        kind: 'mcid' as const,
        scale,
        population: 'surgery' as const,
        value: 0.5,
        unit: 'points' as const,
        source: 'Treatment specification §5.3: about 0.5 after surgery; unstable',
        grade: 'recalled' as const,
      })),
    ],
  },
  source: 'Stucki 1996, Spine 21:796 (the recall period of a month is recalled)',
  grade: 'recalled',
});
