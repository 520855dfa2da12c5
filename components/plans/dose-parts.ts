import type { Dose } from '@/domain/plan/plan';

export type DosePart =
  | { kind: 'amount'; sets: string; reps: string }
  | { kind: 'hold'; seconds: string }
  | { kind: 'times'; times: string }
  | { kind: 'days'; days: string }
  /** Words of the library that are no number, such as "each time" or "night". */
  | { kind: 'words'; words: string };

const isNumber = (text: string) => /^\d+(-\d+)?$/.test(text);
const isNothing = (text: string) => text === '' || text === '0';

/** A dose in the parts one says: what is one of one is not counted, and a hold or a daily count may be words. */
export function dosePartsOf({ sets, reps, holdSeconds, timesPerDay, daysPerWeek }: Dose): DosePart[] {
  const parts: DosePart[] = [];
  if (sets !== '1' || reps !== '1') parts.push({ kind: 'amount', sets, reps });
  if (isNumber(holdSeconds) && !isNothing(holdSeconds)) parts.push({ kind: 'hold', seconds: holdSeconds });
  else if (!isNothing(holdSeconds)) parts.push({ kind: 'words', words: holdSeconds });
  // "night" says when already; once a day adds nothing to it.
  const whenIsSaid = timesPerDay === '1' && !isNumber(holdSeconds) && !isNothing(holdSeconds);
  if (whenIsSaid) return [...parts, { kind: 'days', days: daysPerWeek }];
  if (isNumber(timesPerDay)) parts.push({ kind: 'times', times: timesPerDay });
  else parts.push({ kind: 'words', words: timesPerDay });
  parts.push({ kind: 'days', days: daysPerWeek });
  return parts;
}
