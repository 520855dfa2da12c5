import { defineQuestionnaire } from './define-questionnaire';
import { LATE } from './due';

const IMPROVED = {
  source: 'J Clin Neurosci 2025, 143:111717: improved +3 to +7, much improved +5 to +7',
  grade: 'found',
} as const;
const WORSE = { source: 'Treatment specification §6.1: −3 or less is worse', grade: 'expert' } as const;

/** Global rating of change, 15 points. It is a change already, so two of them are never subtracted. */
export const GROC = defineQuestionnaire({
  id: 'groc',
  edition: '15 points, −7 to +7',
  name: { en: 'Overall change' },
  why: { en: 'You know best if you feel better or worse. This puts it in one number.' },
  instructions: { en: 'Think of your first visit. How are your back and leg now?' },
  recall: { en: 'Since the first visit' },
  filledInBy: 'patient',
  minutes: { value: 0.5, source: 'One question (treatment specification §5.4)', grade: 'expert' },
  licence: {
    wording: 'free',
    holder: 'nobody',
    terms: 'A generic scale without an owner; the wording is our own.',
    source: 'Kamper 2009, J Man Manip Ther 17:163, on the design of such scales',
    grade: 'recalled',
  },
  asks: 'items',
  items: [
    {
      kind: 'number',
      key: 'change',
      text: { en: 'Compared with your first visit, your back and leg are now' },
      least: -7,
      most: 7,
      whole: true,
      ends: {
        least: { en: 'Very much worse' },
        middle: { en: 'The same' },
        most: { en: 'Very much better' },
      },
    },
  ],
  scales: [
    {
      id: 'total',
      name: { en: 'Overall change' },
      items: ['change'],
      method: 'sum',
      least: -7,
      most: 7,
      direction: 'higher_is_better',
      mayMiss: { value: 0, source: 'Treatment specification §5.2: required at review', grade: 'expert' },
      bands: [
        { id: 'much_worse', name: { en: 'Much worse' }, upTo: -5, ...WORSE },
        { id: 'worse', name: { en: 'Worse' }, upTo: -3, ...WORSE },
        { id: 'little_change', name: { en: 'Little change' }, upTo: 2, ...IMPROVED },
        { id: 'improved', name: { en: 'Improved' }, upTo: 4, ...IMPROVED },
        { id: 'much_improved', name: { en: 'Much improved' }, upTo: 7, ...IMPROVED },
      ],
      source: 'J Clin Neurosci 2025, 143:111717: 15 points, −7 to +7',
      grade: 'found',
    },
  ],
  total: 'total',
  due: [{ group: 'all', on: ['each_visit', ...LATE] }],
  change: {
    never: 'is_a_change_itself',
    source: 'Kamper 2009, J Man Manip Ther 17:163',
    grade: 'recalled',
  },
  source: 'Kamper 2009, J Man Manip Ther 17:163; 15-point form as in J Clin Neurosci 2025, 143:111717',
  grade: 'found',
});
