import {
  type ChoiceItem,
  defineQuestionnaire,
  numberedKeys,
  type SourcedNumber,
} from './define-questionnaire';

const KEYS = numberedKeys(10);
/** The patient is asked seven; the last three are examined. */
const INTERVIEW = KEYS.slice(0, 7);
const ITEMS = KEYS.map((key): ChoiceItem => ({ kind: 'choice', key, choices: [{ value: 0 }, { value: 1 }] }));

const ALL_ANSWERED: SourcedNumber = {
  value: 0,
  source: 'Treatment specification §5.2: all',
  grade: 'expert',
};
const TEN = {
  source: 'Perez 2007, Health Qual Life Outcomes 5:66: 4 or more of 10',
  grade: 'found',
} as const;
const SEVEN = {
  source: 'Bouhassira 2005, Pain 114:29: interview, 3 or more of 7',
  grade: 'recalled',
} as const;

/** DN4, ten items: interview and examination. */
export const DN4 = defineQuestionnaire({
  id: 'dn4',
  edition: '10 items, 2005',
  name: { en: 'DN4' },
  why: { en: 'This helps us tell if your pain comes from a nerve.' },
  recall: { en: 'Now' },
  filledInBy: 'clinician',
  minutes: {
    value: 5,
    source: 'Seven questions and three tests (treatment specification §5.4)',
    grade: 'expert',
  },
  licence: {
    wording: 'clinic_licence',
    holder: 'Didier Bouhassira, through Mapi Research Trust (ePROVIDE)',
    terms: 'Healthcare organisations and software need to ask; fees may apply.',
    source: 'ePROVIDE, conditions of the DN4',
    grade: 'found',
  },
  asks: 'totals',
  items: ITEMS,
  scales: [
    {
      id: 'total',
      name: { en: 'Total of 10' },
      items: KEYS,
      method: 'sum',
      least: 0,
      most: 10,
      direction: 'higher_is_worse',
      mayMiss: ALL_ANSWERED,
      bands: [
        { id: 'not_suggested', name: { en: 'Nerve pain not suggested' }, upTo: 3, ...TEN },
        { id: 'neuropathic', name: { en: 'Suggests nerve pain' }, upTo: 10, ...TEN },
      ],
      source: 'Perez 2007, Health Qual Life Outcomes 5:66: one for each yes',
      grade: 'found',
    },
    {
      id: 'interview',
      name: { en: 'Interview, of 7' },
      items: INTERVIEW,
      method: 'sum',
      least: 0,
      most: 7,
      direction: 'higher_is_worse',
      mayMiss: ALL_ANSWERED,
      bands: [
        { id: 'not_suggested', name: { en: 'Nerve pain not suggested' }, upTo: 2, ...SEVEN },
        { id: 'neuropathic', name: { en: 'Suggests nerve pain' }, upTo: 7, ...SEVEN },
      ],
      ...SEVEN,
    },
  ],
  total: 'total',
  due: [{ group: 'radicular', on: ['intake'] }],
  change: { thresholds: [] },
  source: 'Bouhassira 2005, Pain 114:29; Perez 2007, Health Qual Life Outcomes 5:66',
  grade: 'found',
});
