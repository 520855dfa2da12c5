import { familyOf, isComplaint, isPresentWhenNamed } from './families';
import type { Group, Outline } from './findings';
import type { Item } from './lexicon/item';
import { isBareMinus, type Word, type WordOf, wordsOf } from './said';
import type { Shared } from './share-words';
import type { Doubt } from './shorthand';
import type { State, Token } from './token';

/** Two findings next to each other in one breath, and the words each of them took. */
type Pair = {
  first: Group;
  second: Group;
  between: readonly Word[];
  own: readonly Word[];
  after: readonly Word[];
  /** The second could not be read. */
  unread: boolean;
};

const SIGNED: ReadonlySet<Item['class']> = new Set(['raise', 'sided_finding', 'finding', 'walk', 'gait']);
const DENIALS: ReadonlySet<State> = new Set([
  'normal',
  'absent',
  'able',
  'full',
  'pain_free',
  'down',
  'no_effect',
]);

const isBarePlus = (word: Word | undefined): word is WordOf<'sign'> =>
  word?.kind === 'sign' && word.bare && word.positive;

const isTold = ({ items }: Group): boolean =>
  items.some((item) => isComplaint(item) || item.class === 'pain');
/** Whether "+" after it can say that it is there. */
const takesSign = (group: Group): boolean =>
  isTold(group) || group.items.some((item) => SIGNED.has(item.class));

const isDenied = (words: readonly Word[]): boolean =>
  wordsOf(words, 'sign').some(({ positive }) => !positive) ||
  wordsOf(words, 'state').some(({ state }) => DENIALS.has(state)) ||
  words.some(({ kind }) => kind === 'no');

/** `Bab+ clonus-`: each sign written against its own name. */
const writtenAgainst = (sign: Word, next: Word | undefined): boolean => sign.glued && !next?.glued;

/**
 * `bladder + bowel NAD`: a lone "+" between two names may be "and", so that what is said after the second is said of
 * both. Words of the first may stand before it only in a complaint; a side may lead the second.
 */
function mayBeAnd({ first, second, between, after }: Pair): boolean {
  const sides = between.findLastIndex(({ kind }) => kind !== 'side') + 1;
  const plus = between[sides - 1];
  const next = between[sides] ?? second.first;
  if (!isBarePlus(plus) || !takesSign(first)) return false;
  if (sides > 1 && !isTold(first)) return false;
  const [sign] = wordsOf(after, 'sign');
  if (!sign?.bare) return true;
  // `R SLR + R slump -`: each side, test and sign in one pattern.
  if (next !== second.first && sides === 1) return false;
  return !(writtenAgainst(plus, next) && writtenAgainst(sign, after[after.indexOf(sign) + 1]));
}

/** `LBP - R leg pain 3/52`: a lone dash between a complaint and the next finding, unless that has a sign of its own. */
function mayPart({ first, second, own, after }: Pair): boolean {
  const dash = own.at(-1);
  if (!first.items.some(isPresentWhenNamed) || !isBareMinus(dash) || dash.glued) return false;
  return !second.items.some(isPresentWhenNamed) || !wordsOf(after, 'sign').some(({ bare }) => bare);
}

/** "Bowel cancer", "bladder pain": one complaint, which says nothing of how bowel or bladder work. */
function isCompound({ first, second, between, unread }: Pair): boolean {
  const [topic, next] = [first.items.at(-1), second.items[0]];
  if (between.length > 0 || !topic || !next) return false;
  const told = (item: Item) => item.class === 'pain' || (isComplaint(item) && item.class !== 'topic');
  if (topic.class === 'topic') return told(next);
  return topic.class === 'symptom' && next.class === 'topic' && unread;
}

/** `Reflexes: 2+ KJ, 0 AJ`: what looks like a word on all of them may be the value of the first. */
function mayBelongToMember({ first, second }: Pair): boolean {
  const [group, member] = [first.items[0], second.items[0]];
  if (!group || !member) return false;
  if (group.class === 'sensation') return group.generic === true && member.class === 'sensation';
  if (group.class !== 'group') return false;
  if (group.group === 'strength') return familyOf(member) === 'muscle';
  return group.group === 'reflexes' && ['reflex', 'muscle_or_tendon'].includes(member.class);
}

const isGrade = ({ kind }: Token): boolean => ['number', 'fraction', 'pluses'].includes(kind);

/** `KJ b/l, 0 AJ R`: a value after a comma and right before a name may be that name's. */
function mayLeadNext(between: readonly Word[], second: Group): boolean {
  const comma = between.findLastIndex((word) => word.afterComma);
  const chunk = between.slice(Math.max(comma, 0));
  if (comma === -1 || second.first.afterComma || !chunk.some(isGrade)) return false;
  const valued = between.slice(0, comma).some(isGrade);
  return chunk.every((word) => isGrade(word) || word.kind === 'side' || (!valued && word.kind === 'unknown'));
}

/** What names say of each other by the way they stand side by side. */
export function doubtsOfJoined({ groups, gaps }: Outline, shared: readonly Shared[]): (Doubt | null)[] {
  const doubts: (Doubt | null)[] = groups.map(() => null);
  for (let index = groups.length - 2; index >= 0; index -= 1) {
    const [first, second] = [groups[index], groups[index + 1]];
    const between = gaps[index + 1] ?? [];
    const last = shared[index + 1];
    if (!first || !second || !last) continue;
    if (mayLeadNext(between, second)) doubts[index] = 'value_unclear';
    if (second.first.afterComma || between.some((word) => word.afterComma)) continue;
    const after = (gaps[index + 2] ?? []).slice(0, last.to);
    const unread = last.reading.doubt !== null || doubts[index + 1] === 'sign_unclear';
    const pair = { first, second, between, own: between.slice(0, shared[index]?.to), after, unread };
    const denied = (unread && takesSign(second)) || isDenied(after);
    if ((mayBeAnd(pair) && denied) || isCompound(pair)) {
      doubts[index] = 'sign_unclear';
      doubts[index + 1] = 'sign_unclear';
    } else if (mayPart(pair) || mayBelongToMember(pair)) doubts[index] = 'sign_unclear';
  }
  return doubts;
}
