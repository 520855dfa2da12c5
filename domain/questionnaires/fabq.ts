import {
  type ChoiceItem,
  defineQuestionnaire,
  numberedKeys,
  type Sourced,
  type SourcedNumber,
} from './define-questionnaire';
import { FULL_SET } from './due';
import type { Threshold } from './interpret-change';

const ITEMS = numberedKeys(16).map(
  (key): ChoiceItem => ({
    kind: 'choice',
    key,
    choices: [0, 1, 2, 3, 4, 5, 6].map((value) => ({ value })),
  }),
);
const keysOf = (...numbers: number[]): string[] => numbers.map((number) => `item${number}`);

const ALL_ANSWERED: SourcedNumber = {
  value: 0,
  source: 'Treatment specification §5.2: all of the subscale',
  grade: 'expert',
};
const PUBLISHED: Sourced = {
  source: 'Waddell 1993, Pain 52:157, as in the JOSPT guideline (PMC4893951)',
  grade: 'found',
};
const CUT_OFF: Sourced = {
  source: 'JOSPT 2008, 38:50 (PMC2881572): activity over 14, work over 29',
  grade: 'found',
};

const threshold = (kind: Threshold['kind'], scale: string, value: number): Threshold => ({
  kind,
  scale,
  population: 'chronic_low_back_pain',
  value,
  unit: 'points',
  source: `Monticone 2020, Eur J Phys Rehabil Med, doi 10.23736/S1973-9087.20.06158-4${kind === 'mdc' ? ': MDC95' : ''}`,
  grade: 'found',
});

/** Fear-Avoidance Beliefs Questionnaire: two parts and no total. Items 1, 8, 13, 14 and 16 are not scored. */
export const FABQ = defineQuestionnaire({
  id: 'fabq',
  edition: '16 items, 1993',
  name: { en: 'Fear-Avoidance Beliefs Questionnaire' },
  why: { en: 'This asks what you think about moving and about work. It helps us plan steps that feel safe.' },
  recall: { en: 'Now' },
  filledInBy: 'patient',
  minutes: { value: 7, source: 'Rehabilitation Measures Database: 5 to 10 minutes', grade: 'found' },
  licence: {
    wording: 'clinic_licence',
    holder: 'not clear: Waddell 1993, published in Pain',
    terms: 'Widely reproduced, without a licence for software; totals only until the clinic has one.',
    source: 'Treatment specification §5.1',
    grade: 'recalled',
  },
  asks: 'totals',
  items: ITEMS,
  scales: [
    {
      id: 'physicalActivity',
      name: { en: 'Physical activity' },
      items: keysOf(2, 3, 4, 5),
      method: 'sum',
      least: 0,
      most: 24,
      direction: 'higher_is_worse',
      mayMiss: ALL_ANSWERED,
      bands: [
        { id: 'lower', name: { en: 'Lower' }, upTo: 14, ...CUT_OFF },
        { id: 'higher', name: { en: 'Higher' }, upTo: 24, ...CUT_OFF },
      ],
      ...PUBLISHED,
    },
    {
      id: 'work',
      name: { en: 'Work' },
      items: keysOf(6, 7, 9, 10, 11, 12, 15),
      method: 'sum',
      least: 0,
      most: 42,
      direction: 'higher_is_worse',
      mayMiss: ALL_ANSWERED,
      bands: [
        { id: 'lower', name: { en: 'Lower' }, upTo: 29, ...CUT_OFF },
        { id: 'higher', name: { en: 'Higher' }, upTo: 42, ...CUT_OFF },
      ],
      ...PUBLISHED,
    },
  ],
  total: null,
  due: [{ group: 'persistent', on: FULL_SET }],
  change: {
    thresholds: [
      threshold('mcid', 'physicalActivity', 4),
      threshold('mdc', 'physicalActivity', 3.7),
      threshold('mcid', 'work', 7),
      threshold('mdc', 'work', 6),
    ],
  },
  ...PUBLISHED,
});
