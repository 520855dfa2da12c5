import type { FollowUp } from '@/domain/progress/check-in';

/** A sign to measure again, with what it was the last time somebody wrote it down. */
export type AsteriskSign = { sign: string; today: string; last: string | null };
type Visit = { on: string; followUp: Pick<FollowUp, 'asterisks'> };

/** A follow-up keeps at most five. */
export const MOST_SIGNS = 5;

const same = (a: string, b: string) => a.localeCompare(b, 'en', { sensitivity: 'accent' }) === 0;

/**
 * The signs of the last examination, then those of the visit before that it does not name; each with its latest value, or
 * null when none was ever written. Today's value starts empty: an old one must never pass for a new measure.
 */
export function signsToRecheck(examined: readonly string[], visits: readonly Visit[]): AsteriskSign[] {
  const newestFirst = [...visits].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const values = newestFirst.flatMap(({ followUp }) => followUp.asterisks);
  const names: string[] = [];
  for (const name of [...examined, ...(newestFirst[0]?.followUp.asterisks.map(({ sign }) => sign) ?? [])]) {
    if (name.trim() !== '' && !names.some((known) => same(known, name))) names.push(name);
  }
  return names.slice(0, MOST_SIGNS).map((sign) => ({
    sign,
    today: '',
    last: values.find((value) => same(value.sign, sign) && value.today !== '')?.today ?? null,
  }));
}
