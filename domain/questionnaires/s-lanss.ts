import { type ChoiceItem, defineQuestionnaire, numberedKeys } from './define-questionnaire';

/** Points for yes, item by item. */
const WEIGHTS = [5, 5, 3, 2, 1, 5, 3] as const;
const ITEMS = numberedKeys(WEIGHTS.length).map(
  (key, index): ChoiceItem => ({
    kind: 'choice',
    key,
    choices: [{ value: 0 }, { value: 1, points: WEIGHTS[index] ?? 0 }],
  }),
);

const CUT_OFF = {
  source: 'Bennett 2005, J Pain 6:149; Spanish validation 2018, Neurología 33:505: 12 or more',
  grade: 'found',
} as const;

/** S-LANSS, the self-report form. It leans on symptoms; an examination outranks it. */
export const S_LANSS = defineQuestionnaire({
  id: 's-lanss',
  edition: 'self-report, 7 items',
  name: { en: 'S-LANSS pain score' },
  why: { en: 'This helps us tell if your pain comes from a nerve.' },
  recall: { en: 'The last week' },
  filledInBy: 'patient',
  minutes: { value: 3, source: 'Seven items (treatment specification §5.4)', grade: 'expert' },
  licence: {
    wording: 'clinic_licence',
    holder: 'Michael Bennett',
    terms:
      'Free in practice with acknowledgement; totals only until the author has confirmed it to the clinic.',
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
      mayMiss: { value: 0, source: 'Treatment specification §5.2: all required', grade: 'expert' },
      bands: [
        { id: 'not_suggested', name: { en: 'Nerve pain not suggested' }, upTo: 11, ...CUT_OFF },
        { id: 'neuropathic', name: { en: 'Suggests nerve pain' }, upTo: 24, ...CUT_OFF },
      ],
      source: 'Weights of the LANSS, PMC7136290 table 3, shared by its self-report form (Bennett 2005)',
      grade: 'found',
    },
  ],
  total: 'total',
  due: [{ group: 'radicular', on: ['intake'] }],
  change: { thresholds: [] },
  source: 'Bennett 2005, J Pain 6:149',
  grade: 'found',
});
