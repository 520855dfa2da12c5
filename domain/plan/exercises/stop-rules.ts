import type { Language } from '../../words/language';

export const STOP_RULES = [
  'STOP_NERVE',
  'STOP_DIR',
  'STOP_STR',
  'STOP_STRETCH',
  'STOP_AERO',
  'STOP_REST',
] as const;
export type StopRule = (typeof STOP_RULES)[number];

/** When to stop, in the patient's words (treatment specification §2). */
export const STOP_RULE_TEXT: Record<StopRule, Record<Language, string>> = {
  STOP_NERVE: {
    en: 'Stop for today if leg pain goes up by more than 2 points, moves further down the leg, or tingling lasts more than 30 minutes. Tell your therapist.',
  },
  STOP_DIR: {
    en: 'Stop if pain moves further down the leg or stays worse after 10 tries. It is fine if back pain rises a little while leg pain shrinks.',
  },
  STOP_STR: {
    en: 'Stop the set if pain goes above 5 out of 10, leg pain shoots, or you cannot keep good form. Sore muscles for 1 to 2 days are normal.',
  },
  STOP_STRETCH: {
    en: 'Ease off if you feel tingling, numbness or a sharp pull. A stretch should feel mild.',
  },
  STOP_AERO: {
    en: 'Slow down if pain goes above 5 out of 10. Stop for chest pain, faintness or bad breathlessness and get medical help.',
  },
  STOP_REST: { en: 'Change position if pain or numbness builds up.' },
};

/** Printed under every plan. */
export const STOP_ALL: Record<Language, string> = {
  en: 'Stop and get help now if: you cannot hold or pass pee, or lose control of your bowels. You go numb between your legs or around your bottom. A leg gets weak fast.',
};
