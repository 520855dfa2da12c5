import type { Carried } from '@/domain/vocabulary/carried';
import { isWithin, valueAt } from '@/domain/vocabulary/leaves';
import { itemOf, type Marked, marksOf, withMarks } from './carry';
import { sameAnswers } from './same-answers';

// What only a line of shorthand needs of the marks: it comes after the form.

/** After items of a list were given: those that say what was given today are today's, the others of the list stay as they were. */
export function itemsGivenToday<Section extends Marked>(
  after: Section,
  list: string,
  given: readonly unknown[],
): Section {
  const value = valueAt(after, list);
  const marks = marksOf(after) ?? [];
  if (!Array.isArray(value) || !marks.some(({ path }) => isWithin(path, list))) return after;
  const isToday = (item: unknown) => given.some((one) => sameAnswers(one, item));
  const left = marks.flatMap((mark) => {
    if (mark.path === list)
      return value.flatMap((item, index) =>
        isToday(item) ? [] : [{ path: `${list}.${index}`, on: mark.on }],
      );
    const at = itemOf(after, mark.path);
    return at?.list === list && isToday(value[at.index]) ? [] : [mark];
  });
  return withMarks(after, left);
}

/** The marks at and under a place. */
export const marksAt = (section: Marked, place: string): Carried[] =>
  (marksOf(section) ?? []).filter(({ path }) => isWithin(path, place));

/** The section with these marks at a place, in place of those it has there. */
export const withMarksAt = <Section extends Marked>(
  section: Section,
  place: string,
  marks: readonly Carried[],
): Section =>
  withMarks(section, [...(marksOf(section) ?? []).filter(({ path }) => !isWithin(path, place)), ...marks]);
