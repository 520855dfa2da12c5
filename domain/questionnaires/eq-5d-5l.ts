import { defineQuestionnaire, type Scale, type Sourced } from './define-questionnaire';

const EUROQOL: Sourced = { source: 'EuroQol: digital reproduction and questions', grade: 'found' };

const entered = (id: string, en: string, least: number, most: number, about: Sourced): Scale<never> => ({
  id,
  name: { en },
  items: [],
  method: 'sum',
  least,
  most,
  direction: 'higher_is_better',
  mayMiss: { value: 0, source: 'Treatment specification §5.2: no imputation', grade: 'expert' },
  ...about,
});

/** EQ-5D-5L: index and visual scale as worked out on EuroQol’s own form. For groups, not for judging one person. */
export const EQ_5D_5L = defineQuestionnaire({
  id: 'eq-5d-5l',
  edition: '5 levels',
  name: { en: 'EQ-5D-5L' },
  why: { en: 'This asks about your health as a whole, not just your back.' },
  recall: { en: 'Today' },
  filledInBy: 'patient',
  minutes: { value: 3, source: 'Five items and a scale (treatment specification §5.4)', grade: 'expert' },
  licence: {
    wording: 'never',
    holder: 'EuroQol Research Foundation',
    terms:
      'Registration or licence; screens have to follow EuroQol’s labels and be checked by EuroQol, so no text is taken in.',
    ...EUROQOL,
  },
  asks: 'totals',
  items: [],
  scales: [
    entered('index', 'Index, by the country’s value set', -1, 1, {
      source: 'Value sets differ by country; the lowest published lie above −1',
      grade: 'expert',
    }),
    entered('vas', 'Health today, 0–100', 0, 100, EUROQOL),
  ],
  total: null,
  due: [],
  change: {
    never: 'not_for_individuals',
    source:
      'Parai 2020, Eur Spine J, doi 10.1007/s00586-019-06222-8: important change 0.10, detectable change 0.49',
    grade: 'found',
  },
  ...EUROQOL,
});
