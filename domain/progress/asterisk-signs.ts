import type { FollowUp } from './check-in';

/** A sign to measure again, with what it was the last time somebody wrote it down. */
export type AsteriskSign = { sign: string; today: string; last: string | null };
type Visit = { on: string; followUp: Pick<FollowUp, 'asterisks'> };

/** A follow-up keeps at most five. */
export const MOST_SIGNS = 5;

const same = (a: string, b: string) => a.localeCompare(b, 'en', { sensitivity: 'accent' }) === 0;

/** "SLR R 65°" → the sign and the value it was marked with; a sign without a value at its end stays whole. */
export function splitMark(mark: string): { sign: string; value: string | null } {
  const [, sign, value] = /^(\D.*?)\s+(\d\S*(?:\s+\S+)?)$/.exec(mark.trim()) ?? [];
  return sign && value ? { sign, value } : { sign: mark.trim(), value: null };
}

/**
 * The signs marked at the last examination, then those of the visit before that it does not name; each with its latest value,
 * or null when none was ever written. Today's value starts empty: an old one must never pass for a new measure.
 */
export function signsToRecheck(marked: readonly string[], visits: readonly Visit[]): AsteriskSign[] {
  const newestFirst = [...visits].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const measured = newestFirst.flatMap(({ followUp }) => followUp.asterisks);
  const before = newestFirst[0]?.followUp.asterisks.map(({ sign }) => ({ sign, value: null })) ?? [];
  const signs: { sign: string; value: string | null }[] = [];
  for (const each of [...marked.map(splitMark), ...before]) {
    if (each.sign !== '' && !signs.some(({ sign }) => same(sign, each.sign))) signs.push(each);
  }
  return signs.slice(0, MOST_SIGNS).map(({ sign, value }) => ({
    sign,
    today: '',
    last: measured.find((known) => same(known.sign, sign) && known.today !== '')?.today ?? value,
  }));
}

/** The signs that stood to be measured again at a visit and were not, each with its last value: they are not of that day. */
export function notMeasured(
  marked: readonly string[],
  earlier: readonly Visit[],
  visit: Visit['followUp'],
): { sign: string; last: string | null }[] {
  const measured = visit.asterisks.filter(({ today }) => today.trim() !== '');
  return signsToRecheck(marked, earlier)
    .filter(({ sign }) => !measured.some((known) => same(known.sign, sign)))
    .map(({ sign, last }) => ({ sign, last }));
}
