import { type ChoiceItem, defineQuestionnaire, numberedKeys } from './define-questionnaire';
import { FULL_SET, LATE } from './due';

const ITEMS = numberedKeys(4).map(
  (key): ChoiceItem => ({
    kind: 'choice',
    key,
    choices: [0, 1, 2, 3, 4, 5, 6].map((value) => ({ value })),
  }),
);

const SUCCESS = {
  source: 'Haugen 2011, Eur Spine J 20:1669: success at twelve months 6.5 or less',
  grade: 'found',
} as const;

/** Sciatica Bothersomeness Index. */
export const SBI = defineQuestionnaire({
  id: 'sbi',
  edition: '4 items, 0 to 6',
  name: { en: 'Sciatica Bothersomeness Index' },
  why: { en: 'Leg pain is not all that sciatica does. This asks what else it does to your leg.' },
  recall: { en: 'The last week' },
  filledInBy: 'patient',
  minutes: { value: 0.5, source: 'Grøvle 2008, Spine 33:2346: 30 seconds', grade: 'found' },
  licence: {
    wording: 'clinic_licence',
    holder: 'not clear: the items are published, the owner’s permission was not found',
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
      least: 0,
      most: 24,
      direction: 'higher_is_worse',
      mayMiss: {
        value: 1,
        source: 'Treatment specification §5.2: one missing, the mean of the rest times four; else no score',
        grade: 'expert',
      },
      bands: [
        {
          id: 'success',
          name: { en: 'As in people who are much better after a year' },
          upTo: 6.5,
          ...SUCCESS,
        },
        { id: 'bothered', name: { en: 'Bothered' }, upTo: 24, ...SUCCESS },
      ],
      source: 'Grøvle 2010, Eur Spine J 19:263: 0 to 6 each; Haugen 2011: 0 to 24',
      grade: 'found',
    },
  ],
  total: 'total',
  due: [{ group: 'radicular', on: [...FULL_SET, 'week_2', ...LATE] }],
  change: {
    thresholds: [
      {
        kind: 'mdc',
        scale: 'total',
        population: 'sciatica',
        value: 5.3,
        unit: 'points',
        source: 'Grøvle 2008, Spine 33:2346: measurement error 22 % of the range, of 24 points',
        grade: 'computed',
      },
    ],
  },
  source:
    'Grøvle 2008, Spine 33:2346; Haugen 2011, Eur Spine J 20:1669 (the recall period of a week is recalled)',
  grade: 'found',
});
