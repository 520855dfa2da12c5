import type { Facts } from '../facts';
import type { ShorthandPath } from './paths';
import type { ShorthandReading, ShorthandSet } from './shorthand';

/** A place where the record already says something else. The standing value stays. */
export type ShorthandConflict = { path: ShorthandPath; standing: unknown; read: unknown; set: ShorthandSet };

export type ShorthandApplied = {
  intake: Facts['intake'];
  exam: Facts['exam'];
  conflicts: readonly ShorthandConflict[];
};

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing stands where nothing was recorded; "not tested" is that in words. */
const isOpen = (value: unknown): boolean => value === undefined || value === null || value === 'not_tested';

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

/** Keys in one order, so that two records can be compared as text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, ordered(value[key])]),
  );
}

const valueAt = (tree: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((here, step) => (isTree(here) ? here[step] : undefined), tree);

function withValue(tree: unknown, steps: readonly string[], value: unknown): Tree {
  const [step = '', ...rest] = steps;
  const here = isTree(tree) ? tree : {};
  return { ...here, [step]: rest.length > 0 ? withValue(here[step], rest, value) : value };
}

/** Longest lists the schemas allow. */
const MOST_ENTRIES = 80;
const MOST_WEAKNESSES = 20;

type Merged = { value: unknown; clash: boolean };

/** Where an entry of a list lies; two states of one place are a conflict, two places are two entries. */
const placeOf = (entry: unknown): unknown => {
  if (!isTree(entry)) return entry;
  const { state: _, ...place } = entry;
  return place;
};

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

/** Counts are one answer, not two that could be filled in apart. */
const WHOLE: ReadonlySet<ShorthandPath> = new Set<ShorthandPath>(['exam.competing.sijCount']);

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
