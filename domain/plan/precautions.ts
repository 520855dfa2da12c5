import type { Evaluation } from '../evaluation';
import type { Facts } from '../facts';
import { findingIn } from '../vocabulary/finding';
import type { Language } from '../words/language';
import { EXERCISES } from './exercises';
import type { ExerciseId } from './exercises/ids';
import { isPregnant } from './flags';
import type { PatientReading } from './read-patient';

type Row = { applies: (reading: PatientReading, facts: Facts) => boolean; text: Record<Language, string> };

/** What to prefer and to watch, beyond what an interlock already says (treatment specification §9.7; expert defaults). */
const MATRIX: readonly Row[] = [
  {
    // §1.3: thrust is never offered in RAD_HI and RADIC; IL03, IL07, IL11 and IL13 say so themselves.
    applies: ({ classes, irritability }) =>
      irritability.level !== 'IRR_HIGH' && (classes?.components.includes('RADIC') ?? false),
    text: { en: 'No thrust techniques while strength or sensation is reduced.' },
  },
  {
    applies: ({ flags }) => flags.flags.has('SURG_6_12W'),
    text: {
      en: 'After spinal surgery: a wound change, fever or new weakness goes to the surgical team the same day.',
    },
  },
  {
    applies: ({ flags }) => flags.flags.has('OSTEOP'),
    text: {
      en: 'Prefer hinging, balance, walking and side-lying work. Consider a letter about bone health.',
    },
  },
  {
    applies: (_, { intake }) => isPregnant(intake),
    text: {
      en: 'Pregnancy: the cauda equina questions still apply. Sitting, standing and side-lying first.',
    },
  },
  {
    applies: ({ flags }) => flags.flags.has('HYPERMOB'),
    text: {
      en: 'Hypermobility: control in the middle of the range, fewer repetitions, no holds at the end of the range.',
    },
  },
  {
    applies: (_, { intake }) => findingIn(intake.history, 'obesity') === 'present',
    text: { en: 'If getting down to the floor is hard: chair, standing and water instead.' },
  },
  {
    applies: (_, { intake }) => findingIn(intake.history, 'depression_or_anxiety') === 'present',
    text: { en: 'Low mood or worry: calm words, small steps, and ask how it goes at each visit.' },
  },
];

const EARLIER_SCREEN: Record<Language, string> = {
  en: 'The cauda equina questions are from an earlier day: ask them again before signing.',
};
const TENSIONER: Record<Language, string> = {
  en: 'A nerve tensioner is on the plan: sign it only after two weeks of sliders without a setback (IL04).',
};

/**
 * The lines under "before and during": what the interlocks ask, the precaution matrix, and what must be asked before
 * signing. A screen from an earlier day is named, because it is asked anew at every contact (§6.7, §9.1).
 */
export function precautionsFor({
  facts,
  evaluation,
  asOf,
  reading,
  exercises,
  language,
}: {
  facts: Facts;
  evaluation: Evaluation;
  asOf: string;
  reading: PatientReading;
  exercises: readonly ExerciseId[];
  language: Language;
}): string[] {
  const tensioner = exercises.some((id) => EXERCISES[id].tags.includes('tensioner'));
  return [
    ...(evaluation.asOf < asOf ? [EARLIER_SCREEN[language]] : []),
    ...reading.interlocks.precautions,
    ...MATRIX.filter(({ applies }) => applies(reading, facts)).map(({ text }) => text[language]),
    ...(tensioner ? [TENSIONER[language]] : []),
    ...reading.flags.askBeforeSigning,
  ];
}
