import type { Side } from '../vocabulary/side';
import { isComplaint, isPresentWhenNamed } from './families';
import type { Group } from './findings';
import type { Item } from './lexicon/item';
import { signPair } from './read/polarity';
import { readSaid } from './read/read-said';
import { isBareMinus, isDoubt, type Outcome, type Word, type Written, wordsOf } from './said';
import type { Doubt, Span } from './shorthand';
import { withoutSide } from './side-in-text';

/** What stands before a finding and may bear on it without being part of it. */
export type Surroundings = {
  /** A complaint has been denied earlier in the piece. */
  afterDenial: boolean;
  /** Words right before, with no comma between, that nobody understands or that speak of another time. */
  spoiledBy: Doubt | null;
};

/** What one group of items says with the words given to it. */
export type GroupReading = {
  sets: readonly Written[];
  /** Those of `sets` whose side has no place in the facts. */
  sideless: readonly Written[];
  asides: readonly Word[];
  /** Words after a comma that belong to no finding: kept as text, the finding stands. */
  detached: readonly Span[];
  doubt: Doubt | null;
  span: Span;
  items: readonly Item[];
  /** Sides named with it, else the heading's. */
  sides: readonly (Side | 'both')[];
  /** Named without any sign of its own. */
  bare: boolean;
  /** Said to be absent by a sign after its name, which may reach back to names before it. */
  deniedAfter: boolean;
};

const chunksOf = (words: readonly Word[]): Word[][] => {
  const chunks: Word[][] = [[]];
  for (const word of words) {
    if (word.afterComma) chunks.push([]);
    chunks.at(-1)?.push(word);
  }
  return chunks;
};

const spanOf = (words: readonly Word[]): Span => ({
  start: Math.min(...words.map(({ start }) => start)),
  end: Math.max(...words.map(({ end }) => end)),
});

const hasKind = (words: readonly Word[], kind: Word['kind']): boolean =>
  words.some((word) => word.kind === kind);

/** "and" or a stray slash at either end of the words only joins findings. */
function trimmed(words: readonly Word[]): Word[] {
  const joins = (word: Word | undefined) => word?.kind === 'and';
  let [start, end] = [0, words.length];
  while (start < end && joins(words[start])) start += 1;
  while (end > start && joins(words[end - 1])) end -= 1;
  return words.slice(start, end);
}

/** With these an unknown remark may well be about the finding: "very painful", "then negative". */
const QUALIFYING: ReadonlySet<Word['kind']> = new Set([
  'state',
  'sign',
  'pluses',
  'no',
  'yes',
  'reach',
  'differentiation',
  'less',
]);

/** A remark that names a side of its own is about that side. */
const mayQualify = (remark: readonly Word[]): boolean =>
  !hasKind(remark, 'side') &&
  remark.some(
    (word) =>
      (QUALIFYING.has(word.kind) && !(word.kind === 'state' && word.state === 'able')) ||
      (word.kind === 'fraction' && signPair(word) !== null),
  );

/** "Power normal, R wobbly": what is strange on one side may be about what was said of both. */
const mayExcept = (remark: readonly Word[], own: readonly Word[], { items, scope }: Group): boolean =>
  hasKind(remark, 'side') &&
  !items.some(isComplaint) &&
  !scope.side &&
  wordsOf(own, 'side').every(({ side }) => side === 'both');

/** "L5 not tested" says nothing of its neighbours in a list of roots; any other strange word among roots may. */
const mayListWith = (remark: readonly Word[]): boolean =>
  hasKind(remark, 'roots') && !(remark.length === 2 && remark[0]?.kind === 'roots');

const isValue = ({ kind }: Word): boolean => ['sign', 'pluses', 'state', 'number', 'fraction'].includes(kind);

const isBare = (words: readonly Word[]): boolean =>
  words.every(({ kind }) => !['no', 'yes', 'sign', 'state'].includes(kind));

/**
 * Reads a group with the words before it and after it. All or nothing: an unknown word beside a finding may turn it
 * round, so that it keeps the finding as text; only a remark set off by a comma leaves it standing.
 */
export function readGroupWords(
  group: Group,
  before: readonly Word[],
  after: readonly Word[],
  surroundings: Surroundings,
): GroupReading {
  const [body = [], ...remarks] = chunksOf(after);
  const joined = [...body];
  const detached: Span[] = [];
  const all = [...before, group.first, group.last, ...after];
  const named = wordsOf(all, 'side').map(({ side }) => side);
  const sides = named.length === 0 && group.scope.side ? [group.scope.side] : named;
  const fail = (doubt: Doubt): GroupReading => ({
    sets: [],
    sideless: [],
    asides: [],
    detached: [],
    doubt,
    span: spanOf(all),
    items: group.items,
    sides,
    bare: false,
    deniedAfter: false,
  });
  // "R and LBP": the side is somebody else's.
  if (before.at(-1)?.kind === 'and' && before.at(-2)?.kind === 'side') return fail('side_unclear');
  // "L - slump R +", "L normal KJ R normal": what stands before belongs to the test before.
  if (before.some(isValue) && hasKind(before, 'side') && hasKind(after, 'side')) return fail('side_unclear');
  if (surroundings.spoiledBy) return fail(surroundings.spoiledBy);
  for (const remark of remarks) {
    if (hasKind(remark, 'undo')) return fail('earlier_or_planned');
    const doubtful =
      mayQualify(remark) || mayListWith(remark) || mayExcept(remark, [...before, ...body], group);
    if (hasKind(remark, 'unknown') && doubtful) return fail('not_understood');
    if (hasKind(remark, 'unknown')) detached.push(spanOf(remark));
    else joined.push(...remark);
  }
  const written = [...before, ...joined];
  if (hasKind(written, 'undo')) return fail('earlier_or_planned');
  if (hasKind(written, 'unknown')) return fail('not_understood');
  // "R + or L +": one of two, and nobody knows which. A denied list with "or" has been gathered before.
  if (written.some((word) => word.kind === 'and' && word.or)) return fail('value_unclear');
  const scored = group.items.some((item) => item.class === 'leg_pain');
  const tells = (word: Word) =>
    word.kind !== 'aside' && (scored || word.kind !== 'when' || word.when !== 'now');
  // "Saddle numbness - today": the dash may only part the two.
  const dashed = written.some((word, place) => {
    const next = written[place + 1];
    return isBareMinus(word) && next !== undefined && !next.afterComma && !tells(next);
  });
  if (dashed && group.items.some(isPresentWhenNamed)) return fail('sign_unclear');
  const told = written.filter(tells);
  const prefix = trimmed(before.filter(tells));
  const words = [...prefix, ...trimmed(joined.filter(tells))];
  // What is left beside an earlier value has to say for itself what holds now.
  const earlier = written.some(({ kind }) => kind === 'aside');
  if (earlier && isBare(told) && group.items.some(isPresentWhenNamed)) return fail('earlier_or_planned');
  if (isBare(told) && group.items.some(isComplaint) && (group.doubtWhenBare || surroundings.afterDenial))
    return fail('sign_unclear');
  const outcomes: Outcome[] = group.items.map((item, index) =>
    readSaid(item, { words, before: prefix.length, index, count: group.items.length, scope: group.scope }),
  );
  const sets: Written[] = [];
  const sideless: Written[] = [];
  const asides = written.filter(({ kind }) => kind === 'aside');
  for (const outcome of outcomes) {
    if (isDoubt(outcome)) return fail(outcome);
    sets.push(...outcome.sets);
    sideless.push(...withoutSide(outcome.sets));
    asides.push(...outcome.asides.filter((word) => !asides.includes(word)));
  }
  // A name with nothing said of it.
  if (sets.length === 0) return fail('value_unclear');
  return {
    sets,
    sideless,
    asides,
    detached,
    doubt: null,
    span: spanOf([...before, group.first, group.last, ...joined]),
    items: group.items,
    sides,
    bare: isBare(told),
    deniedAfter: joined.some((word) => word.kind === 'sign' && !word.positive),
  };
}
