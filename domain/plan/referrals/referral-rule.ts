import type { Facts } from '../../facts';
import { addDays } from '../../vocabulary/calendar';
import type { Language } from '../../words/language';
import type { CareClock } from '../care-clock';
import type { FlagReading } from '../flags';
import type { PlanClass, ReferralCriterion } from '../plan';

export type ReferralContext = {
  components: readonly PlanClass[];
  flags: FlagReading['flags'];
  /** A radiculopathy, probable or definite. */
  deficit: boolean;
  facts: Facts;
  startOn: string;
  clock: CareClock;
};

/**
 * One reason to send a patient on (treatment specification §4). `due` is the day it is looked at, null when it holds on any
 * day; the text names the day and the numbers, so that nobody has to remember them.
 */
export type ReferralRule = {
  code: string;
  applies: (context: ReferralContext) => boolean;
  urgency: ReferralCriterion['urgency'] | ((context: ReferralContext) => ReferralCriterion['urgency']);
  due: (context: ReferralContext) => string | null;
  text: Record<Language, (context: ReferralContext, day: string) => string>;
  source: string;
};

export const anyDay = (): null => null;
export const afterDays =
  (days: number) =>
  ({ startOn }: ReferralContext): string =>
    addDays(startOn, days);
export const afterWeeks = (weeks: number) => afterDays(weeks * 7);

export const among =
  (...classes: PlanClass[]) =>
  ({ components }: ReferralContext): boolean =>
    components.some((part) => classes.includes(part));

const MONTHS: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A date written out for reading: 3 January 2027. */
export function inWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
}
