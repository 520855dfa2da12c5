import { type Carried, mayBeCarried } from '@/domain/vocabulary/carried';
import { isWithin, leavesOf, valueAt, withLeaf } from '@/domain/vocabulary/leaves';
import { sameAnswers } from './same-answers';

/** A section; those that hold no facts have no marks. */
type Marked = { carried?: Carried[] | undefined } | object;
const marksOf = (section: unknown): Carried[] | undefined => (section as { carried?: Carried[] }).carried;
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

const unmarked = <Section extends Marked>(current: Section, keep: (mark: Carried) => boolean): Section => {
  const before = marksOf(current) ?? [];
  const marks = before.filter(keep);
  if (marks.length === before.length) return current;
  const { carried: _, ...rest } = current as { carried?: Carried[] };
  return (marks.length > 0 ? { ...rest, carried: marks } : rest) as Section;
};

/** Tested again with the same result: the answers at a place lose their mark. */
export const testedAgain = <Section extends Marked>(current: Section, place: string): Section =>
  unmarked(current, ({ path }) => !isWithin(path, place));

/** After a change by hand: what says something else now, or nothing, is no longer carried. */
export function withTrueMarks<Section extends Marked>(before: Section, after: Section): Section {
  const stood = marksOf(before);
  if (!stood) return after;
  return unmarked(
    after,
    (mark) =>
      !stood.some(({ path }) => path === mark.path) ||
      sameAnswers(valueAt(before, mark.path), valueAt(after, mark.path)),
  );
}
