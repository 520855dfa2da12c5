import type { Language } from '../words/language';
import type { PlanClass } from './plan';

const RADICULAR: Record<Language, string> = {
  en: 'Most people with this kind of leg pain get much better over weeks to months. After one year, 55 of 100 could do much more (Konstantinou 2018). With very bad leg pain that had gone on for 6 to 12 weeks, half felt well after about 12 weeks without early surgery (Peul 2007). Bad days are common. This is a range, not a promise.',
};
const SIX_TO_TWELVE_WEEKS: Record<Language, string> = {
  en: 'It is often better in 6 to 12 weeks. Bad days are common. We found no study of just this group, so this is our clinical default.',
};

/** The expected course as a range with its source, never a promise (treatment specification §6.4). */
const COURSE: Record<PlanClass, Record<Language, string>> = {
  RAD_HI: RADICULAR,
  RAD_LO: RADICULAR,
  RADIC: {
    en: `${RADICULAR.en} A weak leg from a disc often gets strong again over months, with or without surgery.`,
  },
  MIXED: RADICULAR,
  NC_LSS: {
    en: 'Over about four years half stay the same, a quarter get better and a quarter get worse (Johnsson 1992). Exercise and leaning forward often make walking longer in the first months. This is a range, not a promise.',
  },
  SOM: SIX_TO_TWELVE_WEEKS,
  SIJ: SIX_TO_TWELVE_WEEKS,
  DGS: SIX_TO_TWELVE_WEEKS,
  FORAM: SIX_TO_TWELVE_WEEKS,
  SPL: SIX_TO_TWELVE_WEEKS,
  HIP: {
    en: 'You often get stronger and walk better in 6 to 12 weeks. The joint itself changes slowly. This is a clinical default.',
  },
  NOCI: {
    en: 'Change comes slowly, over months, with ups and downs. Many people get back to what matters to them before the pain is gone. Longer pain and the belief that it will last make it slower (Konstantinou 2018).',
  },
};

export const expectedCourseFor = (planClass: PlanClass, language: Language): string =>
  COURSE[planClass][language];
