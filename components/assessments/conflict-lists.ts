import { isGroup } from '@/domain/vocabulary/leaves';

/** What tells an item of a list from its like: a scan finding, an area, an activity, care tried. The rest is said of it. */
const NAMES = ['region', 'side', 'level', 'finding', 'what', 'activity', 'path'];

/** The items of a list by what names each; of several of one name by their order as well. */
export function itemsOf(list: readonly unknown[]): Map<string, unknown> {
  const items = new Map<string, unknown>();
  for (const item of list) {
    const name = isGroup(item) ? NAMES.map((key) => item[key] ?? '').join(' ') : String(item);
    let free = name;
    for (let count = 2; items.has(free); count += 1) free = `${name} ${count}`;
    items.set(free, item);
  }
  return items;
}

/**
 * Whether two versions of a list are compared item by item. An empty list beside a filled one is an answer of its own ("done, and
 * normal"), which no item says.
 */
export const byItem = (mine: unknown, theirs: unknown): mine is unknown[] =>
  Array.isArray(mine) && Array.isArray(theirs) && mine.length > 0 && theirs.length > 0;
