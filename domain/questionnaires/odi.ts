import { type ChoiceItem, defineQuestionnaire, numberedKeys } from './define-questionnaire';
import { FULL_SET } from './due';

const SECTIONS = numberedKeys(10, 'section').map(
  (key): ChoiceItem => ({
    kind: 'choice',
    key,
    choices: [0, 1, 2, 3, 4, 5].map((value) => ({ value })),
  }),
);

/** Percentage bands of the author; LOINC lists others, for the raw 0–50. The names are our own. */
const BANDS = { source: 'Mapi Research Trust on the ODI (Fairbank): bands of 20 %', grade: 'found' } as const;

/** Oswestry Disability Index, in percent. Where two statements of a section were ticked the higher one counts. */
export const ODI = defineQuestionnaire({
  id: 'odi',
  edition: 'any version of ten sections',
  name: { en: 'Oswestry Disability Index' },
  why: { en: 'This shows how much your back holds you back in day-to-day life.' },
  recall: { en: 'Today' },
  filledInBy: 'patient',
  minutes: { value: 5, source: 'Fairbank and Pynsent 2000, Spine 25:2940', grade: 'recalled' },
  licence: {
    wording: 'clinic_licence',
    holder: 'Jeremy Fairbank, through Mapi Research Trust (ePROVIDE)',
    terms: 'All rights reserved; a licence is needed also where it is free of charge.',
    source: 'loinc.org 97909-6; Mapi Research Trust',
    grade: 'found',
  },
  asks: 'totals',
  items: SECTIONS,
  scales: [
    {
      id: 'total',
      name: { en: 'Percent' },
      items: SECTIONS.map(({ key }) => key),
      method: 'percent',
      least: 0,
      most: 100,
      direction: 'higher_is_worse',
      mayMiss: {
        value: 2,
        source:
          'A section left out takes 5 off the most possible (found); at least eight of ten is an expert default (treatment specification §5.2)',
        grade: 'expert',
      },
      bands: [
        { id: 'minimal', name: { en: 'Minimal disability' }, upTo: 20, ...BANDS },
        { id: 'moderate', name: { en: 'Moderate disability' }, upTo: 40, ...BANDS },
        { id: 'severe', name: { en: 'Severe disability' }, upTo: 60, ...BANDS },
        { id: 'very_severe', name: { en: 'Very severe disability' }, upTo: 80, ...BANDS },
        { id: 'extreme', name: { en: 'Extreme disability' }, upTo: 100, ...BANDS },
      ],
      loinc: { code: '97909-6', source: 'loinc.org 97909-6, Oswestry disability index score' },
      source:
        'Fairbank and Pynsent 2000, Spine 25:2940; LOINC 97909-6: sum over the most possible, in percent',
      grade: 'found',
    },
  ],
  total: 'total',
  due: [{ group: 'all', on: FULL_SET }],
  change: {
    thresholds: [
      {
        kind: 'mcid',
        scale: 'total',
        population: 'low_back_pain',
        value: 10,
        unit: 'points',
        source: 'Ostelo 2008, Spine 33:90: 10 points or 30 %',
        grade: 'found',
      },
      {
        kind: 'mcid',
        scale: 'total',
        population: 'physiotherapy',
        value: 12,
        unit: 'points',
        source: 'Abbott 2014, JOSPT 44:560',
        grade: 'found',
      },
      {
        kind: 'mcid',
        scale: 'total',
        population: 'stenosis',
        value: 9.3,
        unit: 'points',
        source:
          'Carlesso 2021, Spine 46:788: minimal improvement at two months without surgery (10.8 at six)',
        grade: 'found',
      },
      {
        kind: 'mdc',
        scale: 'total',
        population: 'stenosis',
        value: 8.5,
        unit: 'points',
        source: 'J Clin Neurosci 2025, 143:111717: MDC95 in physiotherapy',
        grade: 'found',
      },
      {
        kind: 'mcid',
        scale: 'total',
        population: 'surgery',
        value: 18,
        unit: 'points',
        source: 'Parai 2020, Eur Spine J, doi 10.1007/s00586-019-06222-8',
        grade: 'found',
      },
      {
        kind: 'mdc',
        scale: 'total',
        population: 'surgery',
        value: 18,
        unit: 'points',
        source: 'Parai 2020, Eur Spine J, doi 10.1007/s00586-019-06222-8: smallest detectable change',
        grade: 'found',
      },
    ],
    share: {
      value: 0.3,
      source: 'Ostelo 2008, Spine 33:90: 30 %; both asked for by treatment specification §5.3',
      grade: 'found',
    },
  },
  loinc: { code: '97908-8', source: 'loinc.org 97908-8, Oswestry Disability Index (panel)' },
  source: 'Fairbank and Pynsent 2000, Spine 25:2940',
  grade: 'found',
});
