import { type ChoiceItem, defineQuestionnaire, numberedKeys } from './define-questionnaire';
import { FULL_SET } from './due';

const ITEMS = numberedKeys(11).map(
  (key): ChoiceItem => ({ kind: 'choice', key, choices: [1, 2, 3, 4].map((value) => ({ value })) }),
);

const HIGH = {
  source: 'Treatment specification §4.7: 29 or more leads to exposure',
  grade: 'expert',
} as const;

/** Tampa Scale for Kinesiophobia, 11 items; none is reversed. */
export const TSK_11 = defineQuestionnaire({
  id: 'tsk-11',
  edition: '11 items, 2005',
  name: { en: 'Tampa Scale for Kinesiophobia (TSK-11)' },
  why: { en: 'Many people with pain fear to move. If you do, we can help you build trust step by step.' },
  recall: { en: 'Now' },
  filledInBy: 'patient',
  minutes: { value: 3, source: 'Eleven items (treatment specification §5.4)', grade: 'expert' },
  licence: {
    wording: 'clinic_licence',
    holder: 'not clear: Woby 2005, after unpublished work of 1991',
    terms: 'Totals only until the clinic has the permission in writing.',
    source: 'Treatment specification §5.1',
    grade: 'recalled',
  },
  asks: 'totals',
  items: ITEMS,
  scales: [
    {
      id: 'total',
      name: { en: 'Total' },
      items: ITEMS.map(({ key }) => key),
      method: 'sum',
      least: 11,
      most: 44,
      direction: 'higher_is_worse',
      mayMiss: {
        value: 1,
        source: 'Treatment specification §5.2: one missing, the mean of the rest',
        grade: 'expert',
      },
      bands: [
        { id: 'lower', name: { en: 'Lower fear of movement' }, under: 29, ...HIGH },
        { id: 'higher', name: { en: 'Higher fear of movement' }, upTo: 44, ...HIGH },
      ],
      source: 'Woby 2005, Pain 117:137: sum of 1 to 4, none reversed',
      grade: 'recalled',
    },
  ],
  total: 'total',
  due: [{ group: 'persistent', on: FULL_SET }],
  change: {
    thresholds: [
      {
        kind: 'mcid',
        scale: 'total',
        population: 'chronic_low_back_pain',
        value: 4,
        unit: 'points',
        source: 'Woby 2005, Pain 117:137: a fall of 4 or more',
        grade: 'found',
      },
      {
        kind: 'mdc',
        scale: 'total',
        population: 'chronic_low_back_pain',
        value: 7,
        unit: 'points',
        source: 'Woby 2005, Pain 117:137: standard error 2.54, times 1.96 and the root of 2',
        grade: 'computed',
      },
    ],
  },
  source: 'Woby 2005, Pain 117:137',
  grade: 'recalled',
});
