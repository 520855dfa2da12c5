import type { Language } from '../words/language';
import type { PlanClass } from './plan';

const RADICULAR: Record<Language, string> = {
  en: 'Most people with this kind of leg pain get clearly better over weeks to months; in general practice 55 of 100 could do clearly more at one year (Konstantinou 2018). With severe sciatica that had lasted 6 to 12 weeks, half felt recovered after about 12 weeks without early surgery (Peul 2007). Flare-ups are common. This is a range, not a promise.',
};

/** The expected course as a range with its source, never a promise (treatment specification §6.4). */
const COURSE: Record<PlanClass, Record<Language, string>> = {
  RAD_HI: RADICULAR,
  RAD_LO: RADICULAR,
  RADIC: { en: `${RADICULAR.en} Weakness from a disc often recovers with or without surgery, over months.` },
  MIXED: RADICULAR,
  NC_LSS: {
    en: 'Over about four years half stay the same, a quarter get better and a quarter get worse (Johnsson 1992). Exercise and leaning forward often make walking longer in the first months. This is a range, not a promise.',
  },
  SOM: {
    en: 'Usually better over 6 to 12 weeks; flare-ups are common. No study of this group alone was found, so this is a clinical default.',
  },
  SIJ: {
    en: 'Usually better over 6 to 12 weeks; flare-ups are common. No study of this group alone was found, so this is a clinical default.',
  },
  DGS: {
    en: 'Usually better over 6 to 12 weeks; flare-ups are common. No study of this group alone was found, so this is a clinical default.',
  },
  FORAM: {
    en: 'Usually better over 6 to 12 weeks; flare-ups are common. No study of this group alone was found, so this is a clinical default.',
  },
  SPL: {
    en: 'Usually better over 6 to 12 weeks; flare-ups are common. No study of this group alone was found, so this is a clinical default.',
  },
  HIP: {
    en: 'Strength and walking usually improve over 6 to 12 weeks; the joint itself changes slowly. This is a clinical default.',
  },
  NOCI: {
    en: 'Change comes slowly, over months, with ups and downs. Many people get back to what matters to them before the pain is gone. Longer pain and the belief that it will last make it slower (Konstantinou 2018).',
  },
};

export const expectedCourseFor = (planClass: PlanClass, language: Language): string =>
  COURSE[planClass][language];
