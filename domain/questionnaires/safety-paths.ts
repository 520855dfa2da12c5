import type { UrgencyTier } from '../evaluation';
import type { Sourced, Text } from './define-questionnaire';

/** What to do when answers about mood ask for it (treatment specification §4.7, and E9 of §4.1). Most urgent first. */
export const SAFETY_PATH_IDS = ['self_harm', 'distress', 'low_mood', 'worry'] as const;
export type SafetyPathId = (typeof SAFETY_PATH_IDS)[number];

export type SafetyPath = Sourced & {
  tier: UrgencyTier;
  /** Days to the first action. */
  withinDays: number;
  clinician: Text;
  /** Shown to the patient with the answer still on the screen; reading age of about 11. */
  patient: Text;
};

export const SAFETY_PATHS: Record<SafetyPathId, SafetyPath> = {
  self_harm: {
    tier: 'emergency',
    withinDays: 0,
    clinician: {
      en: 'Thoughts of self-harm reported. Speak with the patient now, in private: ask about intent, plan, means and who is with them. Active intent: crisis pathway now, do not leave the patient alone, do not end a call. Otherwise same-day contact with general practice or the mental health team. Record who was told and when.',
    },
    patient: {
      en: 'Thank you for telling us. You do not have to face this alone. If you may hurt yourself, call the emergency number now, or go to the emergency department. You can also call a crisis line. Stay with someone you trust until you have help.',
    },
    source: 'Treatment specification §4.1 E9 (crisis pathway) and §4.7',
    grade: 'recalled',
  },
  distress: {
    tier: 'soon',
    withinDays: 14,
    clinician: {
      en: 'Moderate or severe distress (PHQ-4 of 6 or more). Talk about it today, ask about thoughts of self-harm, and consider general practice or psychology within two weeks. Take distress into account in the plan.',
    },
    patient: {
      en: 'Your answers say that you are having a hard time. Pain can do that to people. Please talk with us about it. We can help you find more help. If you think of hurting yourself, call the emergency number now.',
    },
    source: 'PHQ-4 bands of Löwe 2010, J Affect Disord 122:86 (found); two weeks is an expert default (§4.7)',
    grade: 'expert',
  },
  low_mood: {
    tier: 'soon',
    withinDays: 14,
    clinician: {
      en: 'Screen for low mood positive (PHQ-2 of 3 or more). Ask about thoughts of self-harm, consider the full PHQ-9, and tell general practice with the patient’s consent. A screen is not a diagnosis.',
    },
    patient: {
      en: 'Your answers say that your mood may be low. This is common when pain lasts. Please talk with us or your doctor about it. If you think of hurting yourself, call the emergency number now.',
    },
    source:
      'PHQ-2 of 3 or more: Arroll 2010, Ann Fam Med 8:348 (found); two weeks is an expert default (§4.7)',
    grade: 'expert',
  },
  worry: {
    tier: 'soon',
    withinDays: 14,
    clinician: {
      en: 'Screen for anxiety positive (GAD-2 of 3 or more). Ask what the worry is about, consider general practice or psychology, and plan graded exposure where the worry is about moving. A screen is not a diagnosis.',
    },
    patient: {
      en: 'Your answers say that you worry a lot. This is common when pain lasts. Please tell us what worries you. We can go through it with you.',
    },
    source:
      'GAD-2 of 3 or more: Kroenke 2009, Psychosomatics 50:613 (recalled); two weeks is an expert default (§4.7)',
    grade: 'expert',
  },
};
