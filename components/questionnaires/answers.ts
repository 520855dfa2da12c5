import { ANSWERED_ITEMS, SUBMITTED } from '@/domain/questionnaires/answer-schema';
import type { ShownItem, ShownQuestionnaire } from '@/domain/questionnaires/shown';
import { numberBetween, wholeBetween } from '@/domain/vocabulary/number';

export type Answers = Readonly<Record<string, unknown>>;
export type Activity = { activity: string; score: number | null };

export const activitiesIn = (answers: Answers, key: string): Activity[] => {
  const list = answers[key];
  return Array.isArray(list) ? (list as Activity[]) : [];
};

/** Whether an item has an answer. A statement left blank is one; a list of activities needs one that is named and rated. */
export function isAnswered(item: ShownItem, answers: Answers): boolean {
  if (item.kind === 'tick' || item.optional) return true;
  if (item.kind === 'activities') {
    const rated = activitiesIn(answers, item.key).filter(({ activity }) => activity.trim() !== '');
    return rated.length > 0 && rated.every(({ score }) => score !== null);
  }
  return typeof answers[item.key] === 'number';
}

/** The screens of a questionnaire on a phone: one question each, statements to tick together. */
export function stepsOf({ items }: ShownQuestionnaire): ShownItem[][] {
  const ticks = items.filter(({ kind }) => kind === 'tick');
  const others = items.filter(({ kind }) => kind !== 'tick').map((item) => [item]);
  return ticks.length > 0 ? [...others, ticks] : others;
}

/** What is sent: activities without a name fall away, and a form of statements says that it was looked through. */
export function toSend({ items }: ShownQuestionnaire, answers: Answers): Record<string, unknown> {
  const sent: Record<string, unknown> = { ...answers };
  for (const item of items)
    if (item.kind === 'activities')
      sent[item.key] = activitiesIn(answers, item.key).filter(({ activity }) => activity.trim() !== '');
  if (items.some(({ kind }) => kind === 'tick')) sent[SUBMITTED] = true;
  return sent;
}

/** The message keys at one item, by the paths the server names. */
export function errorAt(fields: Record<string, string>, key: string): string | null {
  const found = Object.entries(fields).find(
    ([path]) => path === `answers.${key}` || path.startsWith(`answers.${key}.`),
  );
  return found?.[1] ?? null;
}

type NumberRange = { least: number; most: number; whole: boolean };

/** Why a number that was typed cannot be an answer, as a message key with the range; null where it can, and where there is none. */
export function rangeProblem(value: unknown, { least, most, whole }: NumberRange): string | null {
  if (typeof value !== 'number') return null;
  const { error } = (whole ? wholeBetween : numberBetween)(least, most).safeParse(value);
  return error?.issues[0]?.message ?? null;
}

/** How many items were answered on the owner's form. */
export const answeredRange = ({ itemCount }: ShownQuestionnaire): NumberRange => ({
  least: 0,
  most: itemCount,
  whole: true,
});

/** The keys whose number is out of its range, in the order of the form. */
export function outOfRange(questionnaire: ShownQuestionnaire, answers: Answers): string[] {
  const numbers: [string, NumberRange][] = [
    ...questionnaire.items.flatMap((item): [string, NumberRange][] =>
      item.kind === 'number' ? [[item.key, item]] : [],
    ),
    ...questionnaire.totals.map((total): [string, NumberRange] => [total.id, total]),
    [ANSWERED_ITEMS, answeredRange(questionnaire)],
  ];
  return numbers.flatMap(([key, range]) => (rangeProblem(answers[key], range) === null ? [] : [key]));
}
