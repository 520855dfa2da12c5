import { addDays } from '../vocabulary/calendar';
import type { Questionnaire } from './define-questionnaire';
import { dueOn, type Occasion, type PatientGroup } from './due';

/** Days from the start of the case to each occasion that has a date (treatment specification §5.4). */
export const DAYS_TO: Record<Exclude<Occasion, 'each_visit'>, number> = {
  intake: 0,
  week_2: 14,
  week_6: 42,
  week_12: 84,
  month_6: 182,
  month_12: 365,
};
const DATED = Object.keys(DAYS_TO) as (keyof typeof DAYS_TO)[];

/** A set is handed out this many days early, and counts for its occasion from that day on (expert default). */
export const EARLY_DAYS = 4;

export type DueNow = { questionnaire: Questionnaire; occasion: keyof typeof DAYS_TO; dueOn: string };

/**
 * What the patient should be handed today, with the date it is due. Only the last occasion that has come counts: a set
 * that was missed is a gap in the record, and asking twice would not fill it. An instrument answered since then is not
 * asked again. After a year nothing is due.
 */
export function dueNow<Asked extends Questionnaire>(
  questionnaires: readonly Asked[],
  history: {
    startedOn: string;
    today: string;
    groups: readonly PatientGroup[];
    answered: readonly { questionnaire: string; on: string }[];
  },
): (DueNow & { questionnaire: Asked })[] {
  const { startedOn, today, groups, answered } = history;
  const come = DATED.filter((occasion) => addDays(startedOn, DAYS_TO[occasion] - EARLY_DAYS) <= today);
  const occasion = come.at(-1);
  if (!occasion || today > addDays(startedOn, DAYS_TO.month_12 + 2 * 7)) return [];
  const date = addDays(startedOn, DAYS_TO[occasion]);
  const from = addDays(date, -EARLY_DAYS);
  return dueOn(questionnaires, occasion, groups)
    .filter(({ id, filledInBy }) => filledInBy === 'patient' && !hasAnswered(answered, id, from))
    .map((questionnaire) => ({ questionnaire, occasion, dueOn: date }));
}

const hasAnswered = (
  answered: readonly { questionnaire: string; on: string }[],
  id: string,
  from: string,
): boolean => answered.some((one) => one.questionnaire === id && one.on >= from);
