import { isComplaint } from './families';
import type { Group, Outline } from './findings';
import { doubtsOfJoined } from './joined-names';
import { type GroupReading, readGroupWords, type Surroundings } from './read-group-words';
import type { Word } from './said';
import type { Doubt } from './shorthand';
import type { Token } from './token';

const PREFIX_KINDS: ReadonlySet<Token['kind']> = new Set([
  'side',
  'no',
  'state',
  'sign',
  'order',
  'duration',
  'region',
  'when',
  'and',
]);
const LONGEST_PREFIX = 5;

/** Whether these words can stand before an item's name when another finding goes before them. */
function canLead(words: readonly Word[]): boolean {
  if (words.length > LONGEST_PREFIX || !words.every(({ kind }) => PREFIX_KINDS.has(kind))) return false;
  if (words.some((word) => word.kind === 'sign' && word.bare)) return false;
  // "L -ve slump" after another finding: the sign is rather that finding's.
  const value = words.findIndex(({ kind }) => kind === 'state' || kind === 'sign');
  return value === -1 || words.slice(0, value).every(({ kind }) => kind !== 'side');
}

/**
 * Places where the words between two items can be parted. After a comma the words lead the next item if they can;
 * otherwise every parting that makes sense is tried.
 */
function partings(gap: readonly Word[], next: Group): number[] {
  if (next.first.afterComma) return [gap.length];
  const comma = gap.findLastIndex((word) => word.afterComma);
  if (comma !== -1 && canLead(gap.slice(comma))) return [comma];
  const places: number[] = [];
  for (let place = gap.length; place >= Math.max(comma + 1, gap.length - LONGEST_PREFIX, 0); place -= 1)
    if (canLead(gap.slice(place)) && !marksPairBefore(gap, place)) places.push(place);
  return places;
}

/** An order in brackets after a pair (`2+/2+ (L/R)`) belongs to that pair. */
const marksPairBefore = (gap: readonly Word[], place: number): boolean =>
  gap[place]?.kind === 'order' &&
  gap.slice(0, place).findLast(({ kind }) => kind !== 'aside')?.kind === 'fraction';

/** A finding read counts far more than a word left over. */
const worth = (reading: GroupReading): number =>
  reading.doubt ? 0 : 1000 - reading.asides.length - reading.detached.length;

const saysSame = (one: GroupReading, other: GroupReading): boolean =>
  one.doubt === null && other.doubt === null && JSON.stringify(one.sets) === JSON.stringify(other.sets);

/** Whether something has been denied (`no`, `denies`, `nil`) earlier in the piece, so that the denial may reach further. */
const deniedBefore = (outline: Outline, index: number): boolean =>
  outline.gaps
    .slice(0, index)
    .some((gap, place) =>
      gap.some((word) => word.kind === 'no' || (place === 0 && word.kind === 'sign' && word.nil === true)),
    );

/** `EHL R 4/5 previous AJ R absent`: a word left to the finding before may as well be about this one. */
function spoiledBy(gap: readonly Word[], from: number, next: Group): Surroundings['spoiledBy'] {
  if (next.first.afterComma) return null;
  const chunk = gap.slice(0, from + 1).findLastIndex((word) => word.afterComma);
  const words = gap.slice(Math.max(chunk, 0), from);
  const near = words.slice(words.findLastIndex(({ kind }) => kind === 'except') + 1);
  if (near.some(({ kind }) => kind === 'undo')) return 'earlier_or_planned';
  return near.some(({ kind }) => kind === 'unknown') ? 'not_understood' : null;
}

/**
 * Shares the words between items out so that most findings can be read. Where two ways are equally good and do not
 * say the same, what they differ in is not read at all.
 */
export function readOutline(outline: Outline): GroupReading[] {
  const { groups, gaps } = outline;
  const options = gaps.map((gap, index) => {
    const next = groups[index];
    if (index === 0 || !next) return [index === 0 ? firstPrefix(gap, next) : gap.length];
    return partings(gap, next);
  });
  const cache = new Map<string, GroupReading>();
  const readingOf = (index: number, from: number, to: number): GroupReading => {
    const key = `${index} ${from} ${to}`;
    const known = cache.get(key);
    if (known) return known;
    const before = (gaps[index] ?? []).slice(from);
    const after = (gaps[index + 1] ?? []).slice(0, to);
    const group = groups[index] as Group;
    const reading = readGroupWords(group, before, after, {
      afterDenial: deniedBefore(outline, index),
      spoiledBy: spoiledBy(gaps[index] ?? [], from, group),
    });
    cache.set(key, reading);
    return reading;
  };
  const best = bestOnward(groups.length, options, readingOf);
  const alone = groups.map((_, index) => agreed(index, options, best, readingOf));
  const joined = doubtsOfJoined(outline, alone);
  const shared = alone.map((one, index) => {
    const doubt = joined[index];
    return doubt && one.reading.doubt === null ? { ...one, reading: refused(one.reading, doubt) } : one;
  });
  return shared.map(({ reading }, index) => {
    const doubt =
      doubtFromNeighbours(index, shared, options, readingOf) ?? doubtFromDenial(index, shared, groups);
    return doubt && reading.doubt === null ? refused(reading, doubt) : reading;
  });
}

export const refused = (reading: GroupReading, doubt: Doubt): GroupReading => ({
  ...reading,
  sets: [],
  sideless: [],
  asides: [],
  detached: [],
  doubt,
});

/** A reading with the places its words were parted at. */
export type Shared = { reading: GroupReading; from: number; to: number };

/**
 * Where the neighbour could not be read, nobody can say that it did not want the words this finding took: the finding
 * stands only if it says the same however the words between them are parted.
 */
function doubtFromNeighbours(
  index: number,
  shared: readonly Shared[],
  options: readonly (readonly number[])[],
  readingOf: ReadingOf,
): Doubt | null {
  const own = shared[index];
  if (!own) return null;
  const alternatives = [
    ...(shared[index - 1]?.reading.doubt
      ? (options[index] ?? []).map((from) => [from, own.to] as const)
      : []),
    ...(shared[index + 1]?.reading.doubt
      ? (options[index + 1] ?? []).map((to) => [own.from, to] as const)
      : []),
  ];
  const certain = alternatives.every(([from, to]) => saysSame(own.reading, readingOf(index, from, to)));
  return certain ? null : 'side_unclear';
}

/** `fever, wobbly night pain -ve`: a minus after the last of several complaints may be meant for the earlier ones. */
function doubtFromDenial(index: number, shared: readonly Shared[], groups: readonly Group[]): Doubt | null {
  const named = (place: number) =>
    groups[place]?.items.some((item) => item.class === 'symptom' || item.class === 'feeling');
  if (!shared[index]?.reading.bare || !named(index)) return null;
  const later = shared
    .slice(index + 1)
    .filter((_, place) =>
      groups[index + 1 + place]?.items.some((item) => isComplaint(item) || item.class === 'pain'),
    );
  return later.some(({ reading }) => reading.doubt !== null || reading.deniedAfter) ? 'sign_unclear' : null;
}

const OF_ANOTHER: ReadonlySet<Token['kind']> = new Set([
  'side',
  'region',
  'sign',
  'pluses',
  'number',
  'fraction',
  'state',
]);

/** "R leg, LBP", "L -, slump R +": a side parted from the item by a comma is not its side, and neither are its values. */
const isElsewhere = (gap: readonly Word[]): boolean =>
  gap.some(({ kind }) => kind === 'side') && gap.every(({ kind }) => OF_ANOTHER.has(kind));

/** Words before the first item up to its own chunk are a remark of their own. */
const firstPrefix = (gap: readonly Word[], first: Group | undefined): number => {
  if (first?.first.afterComma && isElsewhere(gap)) return gap.length;
  const comma = gap.findLastIndex((word) => word.afterComma);
  return comma === -1 ? 0 : comma;
};

type ReadingOf = (index: number, from: number, to: number) => GroupReading;
type Best = { from: number[][]; upTo: number[][]; total: number };

/** Best sums of worth before and after each parting. */
function bestOnward(count: number, options: readonly (readonly number[])[], readingOf: ReadingOf): Best {
  const upTo: number[][] = options.map((places) => places.map(() => Number.NEGATIVE_INFINITY));
  const from: number[][] = options.map((places) => places.map(() => Number.NEGATIVE_INFINITY));
  upTo[0] = (options[0] ?? []).map(() => 0);
  from[count] = (options[count] ?? []).map(() => 0);
  for (let index = 0; index < count; index += 1)
    for (const [a, start] of (options[index] ?? []).entries())
      for (const [b, end] of (options[index + 1] ?? []).entries()) {
        const sum = (upTo[index]?.[a] ?? 0) + worth(readingOf(index, start, end));
        const row = upTo[index + 1];
        if (row && sum > (row[b] ?? 0)) row[b] = sum;
      }
  for (let index = count - 1; index >= 0; index -= 1)
    for (const [a, start] of (options[index] ?? []).entries())
      for (const [b, end] of (options[index + 1] ?? []).entries()) {
        const sum = (from[index + 1]?.[b] ?? 0) + worth(readingOf(index, start, end));
        const row = from[index];
        if (row && sum > (row[a] ?? 0)) row[a] = sum;
      }
  return { from, upTo, total: Math.max(...(from[0] ?? [0])) };
}

function agreed(
  index: number,
  options: readonly (readonly number[])[],
  best: Best,
  readingOf: ReadingOf,
): Shared {
  const all: Shared[] = [];
  for (const [a, from] of (options[index] ?? []).entries())
    for (const [b, to] of (options[index + 1] ?? []).entries()) {
      const reading = readingOf(index, from, to);
      const sum = (best.upTo[index]?.[a] ?? 0) + worth(reading) + (best.from[index + 1]?.[b] ?? 0);
      if (sum === best.total) all.push({ reading, from, to });
    }
  const [first, ...more] = all as [Shared, ...Shared[]];
  if (more.every(({ reading }) => saysSame(first.reading, reading))) return first;
  const span = {
    start: Math.min(...all.map(({ reading }) => reading.span.start)),
    end: Math.max(...all.map(({ reading }) => reading.span.end)),
  };
  return { ...first, reading: refused({ ...first.reading, span }, first.reading.doubt ?? 'side_unclear') };
}
