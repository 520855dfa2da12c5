import { type Carried, mayBeCarried } from '@/domain/vocabulary/carried';
import { isWithin, leavesOf, valueAt, withLeaf } from '@/domain/vocabulary/leaves';
import { sameAnswers } from './same-answers';

/** A section; those that hold no facts have no marks. */
export type Marked = { carried?: Carried[] | undefined } | object;
export const marksOf = (section: unknown): Carried[] | undefined =>
  (section as { carried?: Carried[] }).carried;
type Last = { on: string; data: unknown };

/** The answers of last time at and under a place that may be taken over: those nobody has recorded yet today. */
export function carryable(section: string, current: unknown, last: Last, place: string): string[] {
  return [...leavesOf(valueAt(last.data, place), place).keys()].filter(
    (path) => mayBeCarried(`${section}.${path}`) && (valueAt(current, path) ?? null) === null,
  );
}

/** The section with the answers of last time at a place, each marked with the day it was really found. */
export function carryOver<Section extends Marked>(
  section: string,
  current: Section,
  last: Last,
  place: string,
): Section {
  const paths = carryable(section, current, last, place);
  if (paths.length === 0) return current;
  const foundBefore = marksOf(last.data) ?? [];
  const marks = paths.map((path) => ({
    path,
    on: foundBefore.find((mark) => mark.path === path)?.on ?? last.on,
  }));
  const filled = paths.reduce<unknown>(
    (into, path) => withLeaf(into, path.split('.'), valueAt(last.data, path)),
    current,
  );
  return { ...(filled as Section), carried: [...(marksOf(current) ?? []), ...marks] };
}

/** Since when the answers at a place are carried, or null where they were found today. */
export const carriedSince = (current: Marked | undefined, place: string): string | null =>
  (marksOf(current ?? {}) ?? [])
    .filter(({ path }) => isWithin(path, place))
    .map(({ on }) => on)
    .sort()[0] ?? null;

export const withMarks = <Section extends Marked>(current: Section, marks: Carried[]): Section => {
  const { carried: _, ...rest } = current as { carried?: Carried[] };
  return (marks.length > 0 ? { ...rest, carried: marks } : rest) as Section;
};

const unmarked = <Section extends Marked>(current: Section, keep: (mark: Carried) => boolean): Section => {
  const before = marksOf(current) ?? [];
  const marks = before.filter(keep);
  if (marks.length === before.length) return current;
  return withMarks(current, marks);
};

/** Tested again with the same result: the answers at a place lose their mark. */
export const testedAgain = <Section extends Marked>(current: Section, place: string): Section =>
  unmarked(current, ({ path }) => !isWithin(path, place));

/**
 * After an answer given by hand: it is today's, even where it is the one that was carried. A list or a group put as a whole says nothing of
 * each item in it.
 */
export function givenToday<Section extends Marked>(after: Section, place: string): Section {
  const value = valueAt(after, place);
  return typeof value === 'object' ? after : testedAgain(after, place);
}

/** A mark on one item of a list, as the place of the list and the item's number; null for any other mark. */
export function itemOf(section: unknown, path: string): { list: string; index: number } | null {
  const [, list, index] = /^(.+)\.(\d+)$/.exec(path) ?? [];
  return list && Array.isArray(valueAt(section, list)) ? { list, index: Number(index) } : null;
}

/**
 * The marks of a list that was changed by hand: each item that still says what was carried keeps its mark, wherever it stands now.
 * A new or altered item is today's and has none.
 */
function marksOfList(list: string, before: unknown, after: unknown, marks: readonly Carried[]): Carried[] {
  const items = (section: unknown): unknown[] => {
    const value = valueAt(section, list);
    return Array.isArray(value) ? value : [];
  };
  const whole = marks.find(({ path }) => path === list)?.on;
  const carried = items(before).flatMap((item, index) => {
    const on = marks.find(({ path }) => path === `${list}.${index}`)?.on ?? whole;
    return on ? [{ item, on }] : [];
  });
  return items(after).flatMap((item, index) => {
    const at = carried.findIndex((one) => sameAnswers(one.item, item));
    const [found] = at < 0 ? [] : carried.splice(at, 1);
    return found ? [{ path: `${list}.${index}`, on: found.on }] : [];
  });
}

/** After a change by hand: what says something else now, or nothing, is no longer carried. Of a list, item by item. */
export function withTrueMarks<Section extends Marked>(before: Section, after: Section): Section {
  const stood = marksOf(before);
  const now = marksOf(after);
  if (!stood || !now) return after;
  const lists = new Set<string>();
  const marks = now.filter(({ path }) => {
    if (!stood.some((mark) => mark.path === path)) return true;
    const list = itemOf(before, path)?.list ?? (Array.isArray(valueAt(before, path)) ? path : null);
    if (sameAnswers(valueAt(before, list ?? path), valueAt(after, list ?? path))) return true;
    if (list) lists.add(list);
    return false;
  });
  const marksNow = [...marks, ...[...lists].flatMap((list) => marksOfList(list, before, after, now))];
  if (marksNow.length === now.length && lists.size === 0) return after;
  return withMarks(after, marksNow);
}
