import type { Intake } from '../intake/schema';
import { findingIn } from '../vocabulary/finding';
import type { Language } from '../words/language';
import { isPregnant } from './flags';
import type { PlanContent } from './plan';

type Advice = PlanContent['activityAdvice'][number];
type Row = { applies: (intake: Intake) => boolean; text: Record<Language, Advice> };

const worse =
  (
    ...items: Parameters<typeof findingIn<keyof NonNullable<NonNullable<Intake['pain']>['aggravating']>>>[1][]
  ) =>
  (intake: Intake) =>
    items.some((item) => findingIn(intake.pain?.aggravating, item) === 'present');

const hasBadNights = ({ pain, irritability }: Intake): boolean =>
  pain?.night === 'present' || irritability?.nightWaking === 'nightly_or_constant';

/** Daily life by what makes the pain worse (treatment specification §8.3; minutes and percentages are expert defaults). */
const ROWS: readonly Row[] = [
  {
    applies: worse('sitting'),
    text: {
      en: {
        aggravator: 'Sitting and driving',
        doThis:
          'Stand or walk for 1 to 2 minutes every 20 to 30 minutes. Lean back. Try a small roll behind your low back if it eases the leg. Take a wallet out of your back pocket.',
        avoidForNow: 'Long slumped sitting and low sofas.',
        rebuild: 'Add about 5 minutes of sitting a week.',
      },
    },
  },
  {
    applies: worse('flexion', 'putting_on_socks'),
    text: {
      en: {
        aggravator: 'Bending forward',
        doThis:
          'Bend from the hips. Lift one leg behind you when you pick up light things. Raise your work to waist height.',
        avoidForNow: 'Deep bending early in the morning and bending with a load.',
        rebuild: 'Practise bending again step by step, from about week 6.',
      },
    },
  },
  {
    applies: worse('standing', 'walking', 'walking_downhill'),
    text: {
      en: {
        aggravator: 'Standing and walking',
        doThis:
          'Put one foot on a low stool. Lean on a trolley or a counter. Sit down before the pain gets strong.',
        avoidForNow: 'Long standing still and walking downhill.',
        rebuild: 'Walk in short bouts and make them longer week by week.',
      },
    },
  },
  {
    applies: worse('extension'),
    text: {
      en: {
        aggravator: 'Leaning back and reaching up',
        doThis: 'Use a step stool and face what you do.',
        avoidForNow: 'Leaning back again and again.',
        rebuild: 'Go back to it as it gets easier, in the middle of the range.',
      },
    },
  },
  {
    applies: worse('lifting', 'twisting'),
    text: {
      en: {
        aggravator: 'Lifting',
        doThis: 'Keep the load close, split it, breathe out as you lift, and ask for a hand.',
        avoidForNow: 'Lifting with a twist, and sudden jumps in how much you lift.',
        rebuild: 'Raise the load by no more than a fifth each week.',
      },
    },
  },
  {
    applies: ({ pain }) => pain?.coughSneezeStrain === 'present',
    text: {
      en: {
        aggravator: 'Coughing and sneezing',
        doThis:
          'Bend your knees, brace your belly and put a hand on the wall. Get a cough or constipation treated.',
        avoidForNow: 'Straining on the toilet: more fibre, and a footstool helps.',
        rebuild: '',
      },
    },
  },
  {
    // Nobody is told to lie flat on the back in late pregnancy (IL08).
    applies: (intake) => hasBadNights(intake) && isPregnant(intake),
    text: {
      en: {
        aggravator: 'Nights',
        doThis:
          'Lie on your side with a pillow between your knees and one under your belly. Turn over in one piece, knees together.',
        avoidForNow: 'Lying flat on your back or on your front.',
        rebuild: 'Tell us if the pain never lets up at night.',
      },
    },
  },
  {
    applies: (intake) => hasBadNights(intake) && !isPregnant(intake),
    text: {
      en: {
        aggravator: 'Nights',
        doThis:
          'Lie on your side with a pillow between your knees, or on your back with pillows under them. Use warmth if your skin feels normal.',
        avoidForNow: 'Lying on your front if leaning back hurts.',
        rebuild: 'Tell us if the pain never lets up at night.',
      },
    },
  },
  {
    applies: ({ symptoms }) => symptoms?.weakness?.reported === 'present',
    text: {
      en: {
        aggravator: 'Stairs and uneven ground',
        doThis: 'Hold the rail and look where you put your foot.',
        avoidForNow: 'Ladders, if your foot drops.',
        rebuild: 'Step-ups come later in the plan.',
      },
    },
  },
  {
    applies: ({ history }) => findingIn(history, 'sedentary_work') === 'present',
    text: {
      en: {
        aggravator: 'Desk work',
        doThis: 'Change position often. Set a cue every 30 minutes.',
        avoidForNow: 'Chasing the one perfect posture.',
        rebuild: '',
      },
    },
  },
  {
    applies: ({ history }) => findingIn(history, 'heavy_manual_work') === 'present',
    text: {
      en: {
        aggravator: 'Manual work',
        doThis: 'Swap tasks and take lighter ones for 2 to 6 weeks.',
        avoidForNow: 'A full load on the first day.',
        rebuild: 'Go back at 25, 50, 75 and 100 per cent, a week each.',
      },
    },
  },
];

/** Advice for what this patient says makes it worse; what was not asked adds nothing. */
export const activityAdviceFor = (intake: Intake, language: Language): Advice[] =>
  ROWS.filter(({ applies }) => applies(intake)).map(({ text }) => text[language]);
