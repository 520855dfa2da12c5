import {
  type Choice,
  type ChoiceItem,
  defineQuestionnaire,
  type SourcedNumber,
} from './define-questionnaire';
import { FULL_SET, LATE } from './due';

const CHOICES: readonly Choice[] = [
  { value: 0, text: { en: 'Not at all' } },
  { value: 1, text: { en: 'Several days' } },
  { value: 2, text: { en: 'More than half the days' } },
  { value: 3, text: { en: 'Nearly every day' } },
];

const item = (key: string, en: string, code: string): ChoiceItem => ({
  kind: 'choice',
  key,
  text: { en },
  choices: CHOICES,
  loinc: { code, source: 'loinc.org 69729-2 (panel)' },
});

const ALL_ANSWERED: SourcedNumber = {
  value: 0,
  source: 'Treatment specification §5.2: all required',
  grade: 'expert',
};

const PUBLISHED = {
  source: 'Kroenke 2009, Psychosomatics 50:613; bands as in PMC8762693, figure 2',
  grade: 'found',
} as const;

const SCREEN = {
  method: 'sum',
  least: 0,
  most: 6,
  direction: 'higher_is_worse',
  mayMiss: ALL_ANSWERED,
} as const;

/** Patient Health Questionnaire, 4 questions: two on anxiety, two on depression. It screens; it does not diagnose. */
export const PHQ_4 = defineQuestionnaire({
  id: 'phq-4',
  edition: 'PHQ-4, 2009',
  name: { en: 'Mood and worry (PHQ-4)' },
  why: { en: 'Pain and mood act on each other. Your answers help us see if you need more support.' },
  instructions: {
    en: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  },
  recall: { en: 'The last 2 weeks' },
  filledInBy: 'patient',
  minutes: { value: 1, source: 'Four questions (treatment specification §5.4)', grade: 'expert' },
  licence: {
    wording: 'free',
    holder: 'Pfizer Inc. (developed by Spitzer, Williams, Kroenke and colleagues)',
    terms: 'No permission required to reproduce, translate, display or distribute.',
    source: 'Pfizer release of the PHQ and GAD-7, 2010',
    grade: 'found',
  },
  asks: 'items',
  items: [
    item('nervous', 'Feeling nervous, anxious or on edge', '69725-0'),
    item('worrying', 'Not being able to stop or control worrying', '68509-9'),
    item('interest', 'Little interest or pleasure in doing things', '44250-9'),
    item('down', 'Feeling down, depressed, or hopeless', '44255-8'),
  ],
  scales: [
    {
      id: 'total',
      name: { en: 'PHQ-4' },
      items: ['nervous', 'worrying', 'interest', 'down'],
      method: 'sum',
      least: 0,
      most: 12,
      direction: 'higher_is_worse',
      mayMiss: ALL_ANSWERED,
      bands: [
        { id: 'none', name: { en: 'None' }, upTo: 2, ...PUBLISHED },
        { id: 'mild', name: { en: 'Mild distress' }, upTo: 5, ...PUBLISHED },
        { id: 'moderate', name: { en: 'Moderate distress' }, upTo: 8, ...PUBLISHED },
        { id: 'severe', name: { en: 'Severe distress' }, upTo: 12, ...PUBLISHED },
      ],
      loinc: { code: '70272-0', source: 'LOINC 70272-0, PHQ-4 total score' },
      ...PUBLISHED,
    },
    {
      id: 'depression',
      name: { en: 'Depression (PHQ-2)' },
      items: ['interest', 'down'],
      ...SCREEN,
      loinc: { code: '55758-7', source: 'loinc.org 55757-9 (panel), PHQ-2 total score' },
      source: 'Arroll 2010, Ann Fam Med 8:348: 0 to 6',
      grade: 'found',
    },
    {
      id: 'anxiety',
      name: { en: 'Anxiety (GAD-2)' },
      items: ['nervous', 'worrying'],
      ...SCREEN,
      source: 'Kroenke 2009, Psychosomatics 50:613: 0 to 6',
      grade: 'recalled',
    },
  ],
  total: 'total',
  safety: [
    {
      scale: 'depression',
      atLeast: 3,
      path: 'low_mood',
      source: 'Arroll 2010, Ann Fam Med 8:348: sensitivity 61 %, specificity 92 % (at 2: 86 and 78 %)',
      grade: 'found',
    },
    {
      scale: 'anxiety',
      atLeast: 3,
      path: 'worry',
      source: 'Kroenke 2009, Psychosomatics 50:613',
      grade: 'recalled',
    },
    {
      scale: 'total',
      atLeast: 6,
      path: 'distress',
      source:
        'Bands of the PHQ-4, PMC8762693: 6 to 8 moderate, 9 to 12 severe (treatment specification §4.7)',
      grade: 'found',
    },
  ],
  due: [
    { group: 'all', on: FULL_SET },
    { group: 'persistent', on: LATE },
  ],
  change: { thresholds: [] },
  source: 'Kroenke, Spitzer, Williams and Löwe 2009, Psychosomatics 50:613',
  grade: 'found',
});
