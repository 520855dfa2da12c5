import type { Facts } from '../facts';
import { placeOf, WHOLE } from './parts-of-values';
import type { ShorthandPath } from './paths';
import type { ShorthandReading, ShorthandSet } from './shorthand';
import { isTree, same, type Tree, valueAt, withValue } from './trees';

/** A place where the record already says something else. The standing value stays. */
export type ShorthandConflict = { path: ShorthandPath; standing: unknown; read: unknown; set: ShorthandSet };

export type ShorthandApplied = {
  intake: Facts['intake'];
  exam: Facts['exam'];
  conflicts: readonly ShorthandConflict[];
};

/** Nothing stands where nothing was recorded; "not tested" is that in words. */
const isOpen = (value: unknown): boolean => value === undefined || value === null || value === 'not_tested';

/** Longest lists the schemas allow. */
const MOST_ENTRIES = 80;
const MOST_WEAKNESSES = 20;

type Merged = { value: unknown; clash: boolean };

function mergeLists(
  standing: readonly unknown[],
  added: readonly unknown[],
  replace: boolean,
  most: number,
): Merged {
  let clash = false;
  let value = [...standing];
  for (const entry of added) {
    const place = value.findIndex((other) => same(placeOf(other), placeOf(entry)));
    if (place === -1 && value.length < most) value.push(entry);
    else if (place === -1) clash = true;
    else if (!same(value[place], entry) && replace) value = value.with(place, entry);
    else if (!same(value[place], entry)) clash = true;
  }
  return { value, clash };
}

function mergeRecords(standing: Tree, added: Tree, replace: boolean): Merged {
  let clash = false;
  const value: Record<string, unknown> = { ...standing };
  for (const [key, read] of Object.entries(added)) {
    if (isOpen(value[key]) || replace) value[key] = read;
    else if (!same(value[key], read)) clash = true;
  }
  return { value, clash };
}

function merge(path: ShorthandPath, standing: unknown, read: unknown, replace: boolean): Merged {
  if (Array.isArray(read)) {
    const most = path === 'intake.symptoms.weakness.what' ? MOST_WEAKNESSES : MOST_ENTRIES;
    return mergeLists(Array.isArray(standing) ? standing : [], read, replace, most);
  }
  if (isTree(read) && isTree(standing) && !WHOLE.has(path)) return mergeRecords(standing, read, replace);
  if (isOpen(standing) || replace) return { value: read, clash: false };
  return { value: standing, clash: !same(standing, read) };
}

/**
 * Writes a reading into the intake and the examination. Immutable. Entries of lists are added, parts of a raised leg
 * or of a dermatome are filled in; where another value stands it stays and is listed as a conflict, unless its path is
 * in `replace`, which is the therapist's word that the line is right.
 */
export function applyShorthand(
  facts: Pick<Facts, 'intake' | 'exam'>,
  reading: ShorthandReading,
  replace: readonly ShorthandPath[] = [],
): ShorthandApplied {
  let rooms: Tree = { intake: facts.intake, exam: facts.exam };
  const conflicts: ShorthandConflict[] = [];
  for (const set of reading.sets) {
    const steps = set.path.split('.');
    const standing = valueAt(rooms, steps);
    const { value, clash } = merge(set.path, standing, set.value, replace.includes(set.path));
    if (clash) conflicts.push({ path: set.path, standing, read: set.value, set });
    if (!same(standing, value)) rooms = withValue(rooms, steps, value);
  }
  return { intake: rooms.intake as Facts['intake'], exam: rooms.exam as Facts['exam'], conflicts };
}
