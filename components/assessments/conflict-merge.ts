import { sameAnswers } from '@/components/forms/same-answers';
import { leavesOf, valueAt, withLeaf } from '@/domain/vocabulary/leaves';
import { byItem, itemsOf } from './conflict-lists';

export type Choice = 'mine' | 'theirs';
export type ConflictField = {
  path: string;
  /** Of a list the item in question; each is chosen by itself. */
  item?: string;
  mine: unknown;
  theirs: unknown;
  /** Who changed it since the version both started from. */
  changedBy: 'mine' | 'theirs' | 'both';
};

/** Under which a choice stands: the field, and of a list its item. */
export const keyOf = ({ path, item }: ConflictField): string =>
  item === undefined ? path : `${path} ${item}`;

type Versions = { was: unknown; here: unknown; there: unknown };

/** One answer, or one item, in which the versions differ; null where they say the same. */
function differenceOf(at: { path: string; item?: string }, { was, here, there }: Versions) {
  if (sameAnswers(here, there)) return null;
  const mineChanged = !sameAnswers(was, here);
  const theirsChanged = !sameAnswers(was, there);
  const changedBy = mineChanged && theirsChanged ? 'both' : mineChanged ? 'mine' : 'theirs';
  return { ...at, mine: here, theirs: there, changedBy } satisfies ConflictField;
}

const differences = (found: (ConflictField | null)[]): ConflictField[] =>
  found.filter((field) => field !== null);

function fieldsAt(path: string, versions: Versions): ConflictField[] {
  const { was, here, there } = versions;
  const whole = differences([differenceOf({ path }, versions)]);
  if (whole.length === 0 || !byItem(here, there)) return whole;
  const [base, mine, theirs] = [Array.isArray(was) ? was : [], here, there as unknown[]].map(itemsOf);
  const items = differences(
    [...new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])].map((item) =>
      differenceOf({ path, item }, { was: base?.get(item), here: mine?.get(item), there: theirs?.get(item) }),
    ),
  );
  // The same items in another order are one question.
  return items.length > 0 ? items : whole;
}

/** Where two versions of a section differ, lists item by item, in the order of mine, then what only theirs has. */
export function conflictFields(base: unknown, mine: unknown, theirs: unknown): ConflictField[] {
  const [was, here, there] = [leavesOf(base), leavesOf(mine), leavesOf(theirs)];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((path) =>
    fieldsAt(path, { was: was.get(path), here: here.get(path), there: there.get(path) }),
  );
}

/** The choice that needs no question: whoever alone changed or added something. What both changed has none. */
export const obviousChoices = (fields: readonly ConflictField[]): Record<string, Choice> =>
  Object.fromEntries(
    fields.flatMap((field) => (field.changedBy === 'both' ? [] : [[keyOf(field), field.changedBy] as const])),
  );

/** The section with my version of one field, or of one item of its list. A list that nothing is left of is taken out. */
function withMine(merged: unknown, { path, item, mine }: ConflictField, of: Map<string, unknown>): unknown {
  const keys = path.split('.');
  if (item === undefined) return withLeaf(merged, keys, mine);
  if (mine === undefined) of.delete(item);
  else of.set(item, mine);
  return withLeaf(merged, keys, of.size > 0 ? [...of.values()] : undefined);
}

/**
 * The newer version with everything chosen as mine put back into it. What has no choice stays as theirs: what was saved is never taken
 * away in silence. The result still has to pass the section's schema.
 */
export function mergeChoices(
  theirs: unknown,
  fields: readonly ConflictField[],
  choices: Readonly<Record<string, Choice>>,
): unknown {
  const lists = new Map<string, Map<string, unknown>>();
  const listAt = (path: string) => {
    const list = valueAt(theirs, path);
    const items = lists.get(path) ?? itemsOf(Array.isArray(list) ? list : []);
    lists.set(path, items);
    return items;
  };
  return fields
    .filter((field) => choices[keyOf(field)] === 'mine')
    .reduce((merged, field) => withMine(merged, field, listAt(field.path)), theirs);
}
