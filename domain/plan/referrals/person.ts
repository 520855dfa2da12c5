import { findingIn } from '../../vocabulary/finding';
import { isPregnant } from '../flags';
import {
  afterDays,
  afterWeeks,
  among,
  anyDay,
  type ReferralContext,
  type ReferralRule,
} from './referral-rule';

/** Medicines NICE says not to offer for sciatica: a review, never a sudden stop (§4.6). */
const REVIEWED_MEDICINES: ReadonlySet<string> = new Set(['opioid', 'neuropathic_medicine', 'oral_steroid']);
const VERY_SEVERE = 9;
const SEVERE = 6;
const SHORT_SLEEP_HOURS = 5;

const worstPain = ({ facts }: ReferralContext): number => facts.intake.pain?.nprsLegWorst ?? 0;

function wantsMedicinesReview(context: ReferralContext): boolean {
  const { episode, irritability } = context.facts.intake;
  return (
    worstPain(context) >= SEVERE ||
    (irritability?.sleepHours ?? SHORT_SLEEP_HOURS) < SHORT_SLEEP_HOURS ||
    (episode?.careTried ?? []).some(({ what }) => REVIEWED_MEDICINES.has(what))
  );
}

const has = (item: 'depression_or_anxiety' | 'obesity') => (context: ReferralContext) =>
  findingIn(context.facts.intake.history, item) === 'present';

/** Other people who can help (treatment specification §4.6–4.8). */
export const PERSON_REFERRALS: readonly ReferralRule[] = [
  {
    code: 'R4',
    applies: wantsMedicinesReview,
    urgency: (context) => (worstPain(context) >= VERY_SEVERE ? 'urgent' : 'soon'),
    due: (context) => (worstPain(context) >= VERY_SEVERE ? afterDays(2) : afterDays(7))(context),
    text: {
      en: (_, day) =>
        `Leg pain of 6 or more, sleep under 5 hours, or a medicine to look at again: consider a letter to the prescriber for a medicines review by ${day}. Nothing is stopped suddenly.`,
    },
    source: 'NICE NG59, 2020 update (found); times expert default (§4.6)',
  },
  {
    code: 'R5',
    applies: among('SOM', 'SIJ', 'SPL'),
    urgency: 'routine',
    due: afterWeeks(6),
    text: {
      en: (_, day) =>
        `No meaningful change by ${day}: reconsider the class and what keeps the pain going; at 12 weeks consider the team around.`,
    },
    source: 'Treatment specification §1.4 (expert default)',
  },
  {
    code: 'R5',
    applies: among('NOCI'),
    urgency: 'routine',
    due: afterWeeks(12),
    text: {
      en: (_, day) =>
        `Distress, or no progress by ${day}: consider a combined physical and psychological programme.`,
    },
    source: 'NICE NG59 (found)',
  },
  {
    code: 'R5',
    applies: has('depression_or_anxiety'),
    urgency: 'soon',
    due: afterWeeks(2),
    text: {
      en: (_, day) =>
        `Low mood or worry: consider asking a mood questionnaire and general practice or psychology by ${day}. Thoughts of ending life: crisis pathway now.`,
    },
    source: 'PHQ-2 validity, Arroll 2010 (found); two weeks expert default (§4.7)',
  },
  {
    code: 'R6',
    applies: has('obesity'),
    urgency: 'routine',
    due: anyDay,
    text: {
      en: () => 'If the patient wants help with weight: offer a dietitian. Never a condition of care.',
    },
    source: 'Treatment specification §4.8 R6 (expert default)',
  },
  {
    code: 'R7',
    applies: ({ flags }) => flags.has('PAD_UNCLEARED'),
    urgency: 'soon',
    due: afterWeeks(2),
    text: {
      en: () =>
        'Weak pulses, or calf pain eased by standing still: consider a vascular check within 2 to 6 weeks. Rest pain, ulcer or gangrene: within 48 hours.',
    },
    source: 'Treatment specification §4.8 R7 (recalled)',
  },
  {
    code: 'R8',
    applies: ({ flags }) => flags.has('INFLAM'),
    urgency: 'soon',
    due: anyDay,
    text: {
      en: () =>
        'Morning stiffness, waking in the second half of the night or a flared joint: consider rheumatology.',
    },
    source: 'NICE NG65 (recalled)',
  },
  {
    code: 'R9',
    applies: among('HIP'),
    urgency: 'routine',
    due: afterWeeks(13),
    text: {
      en: (_, day) =>
        `No progress by ${day}: consider a hip X-ray and an orthopaedic opinion. Sudden groin pain and no weight-bearing: emergency department.`,
    },
    source: 'Treatment specification §1.12 (recalled)',
  },
  {
    code: 'R10',
    applies: ({ facts }) => isPregnant(facts.intake),
    urgency: 'routine',
    due: anyDay,
    text: { en: () => 'Pregnancy-related pain: consider pelvic health physiotherapy.' },
    source: 'Treatment specification §4.8 R10',
  },
  {
    code: 'R13',
    applies: ({ facts }) => (facts.intake.goals?.work ?? '') !== '',
    urgency: 'routine',
    due: afterWeeks(2),
    text: { en: (_, day) => `Off work, or at risk of it, on ${day}: consider occupational health.` },
    source: 'Treatment specification §4.8 R13 (expert default)',
  },
  {
    code: 'R14',
    applies: ({ flags }) => flags.has('BALANCE_UNSUPPORTED'),
    urgency: 'routine',
    due: anyDay,
    text: { en: () => 'Two or more falls in a year: consider a falls clinic.' },
    source: 'Treatment specification §4.8 R14 (recalled)',
  },
];
