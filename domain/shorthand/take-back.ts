import type { Facts } from '../facts';
import { placeOf, WHOLE } from './parts-of-values';
import type { ShorthandPath } from './paths';
import type { ShorthandReading } from './shorthand';
import { isTree, same, type Tree, valueAt, withoutValue, withValue } from './trees';

type Rooms = Pick<Facts, 'intake' | 'exam'>;

/** One place a line wrote to: a value, a part of a raised leg, or an entry of a list. */
export type ShorthandChange = {
  path: ShorthandPath;
  steps: readonly string[];
  /** Whether the place is an entry of the list at `steps`. */
  entry: boolean;
  /** What stood there; undefined when nothing did. */
  before: unknown;
  after: unknown;
};

function changesAt(path: ShorthandPath, before: unknown, after: unknown): ShorthandChange[] {
  const steps = path.split('.');
  if (Array.isArray(after)) {
    const stood: readonly unknown[] = Array.isArray(before) ? before : [];
    return after
      .filter((entry) => !stood.some((other) => same(other, entry)))
      .map((entry) => ({
        path,
        steps,
        entry: true,
        before: stood.find((other) => same(placeOf(other), placeOf(entry))),
        after: entry,
      }));
  }
  if (isTree(after) && !WHOLE.has(path)) {
    const stood = isTree(before) ? before : {};
    return Object.entries(after)
      .filter(([key, value]) => !same(stood[key], value))
      .map(([key, value]) => ({
        path,
        steps: [...steps, key],
        entry: false,
        before: stood[key],
        after: value,
      }));
  }
  return same(before, after) ? [] : [{ path, steps, entry: false, before, after }];
}

/** What a reading changed, place by place. */
export function changesOf(before: Rooms, after: Rooms, { sets }: ShorthandReading): ShorthandChange[] {
  const paths = [...new Set(sets.map(({ path }) => path))];
  return paths.flatMap((path) => {
    const steps = path.split('.');
    return changesAt(path, valueAt(before, steps), valueAt(after, steps));
  });
}

/** The list without the entry, or with the one that stood there; null when the entry is no longer there. */
function withoutEntry(list: unknown, { before, after }: ShorthandChange): unknown[] | null {
  if (!Array.isArray(list)) return null;
  const place = list.findIndex((entry) => same(entry, after));
  if (place === -1) return null;
  return before === undefined ? list.toSpliced(place, 1) : list.with(place, before);
}

function undone(rooms: Tree, change: ShorthandChange): Tree | null {
  const here = valueAt(rooms, change.steps);
  const put = (value: unknown) =>
    value === undefined || (Array.isArray(value) && value.length === 0)
      ? withoutValue(rooms, change.steps)
      : withValue(rooms, change.steps, value);
  if (!change.entry) return same(here, change.after) ? put(change.before) : null;
  const list = withoutEntry(here, change);
  return list && put(list);
}

/**
 * Takes back what a line wrote wherever it still stands as the line wrote it. What was changed since stays, and so
 * does everything else; `left` counts the findings that stay.
 */
export function takeBack(rooms: Rooms, changes: readonly ShorthandChange[]): Rooms & { left: number } {
  let now: Tree = { intake: rooms.intake, exam: rooms.exam };
  const left = new Set<ShorthandPath>();
  for (const change of changes) {
    const next = undone(now, change);
    if (next) now = next;
    else left.add(change.path);
  }
  return {
    intake: (now.intake ?? {}) as Facts['intake'],
    exam: (now.exam ?? {}) as Facts['exam'],
    left: left.size,
  };
}
