import type { Side } from '../vocabulary/side';
import type { Scope, Word, WordOf } from './said';
import { wordsOf } from './said';
import type { Doubt } from './shorthand';

export type OnSide = { side: Side | 'both'; words: readonly Word[] };

const isSide = (word: Word | undefined): word is WordOf<'side'> => word?.kind === 'side';
const kindsOf = (words: readonly Word[]): string => words.map((word) => word.kind).join(' ');
const others = (words: readonly Word[]): Word[] => words.filter((word) => !isSide(word));

/** The side of a finding that names none: a heading's, else the clinic's default where it allows one. */
const unwrittenSide = (scope: Scope): Side | 'both' | null => scope.side ?? scope.settings.defaultSide;

function oneSide(words: readonly Word[], side: WordOf<'side'>, scope: Scope): OnSide[] | Doubt {
  if (scope.side && scope.side !== side.side) return 'side_unclear';
  return [{ side: side.side, words: others(words) }];
}

/** A comma between them parts the two sides most clearly: `+R at 40, -L`. */
function partedByComma(words: readonly Word[]): OnSide[] | null {
  const chunks: Word[][] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    if (!last || (word.afterComma && last.some(isSide) && comesSide(words, word))) chunks.push([word]);
    else last.push(word);
  }
  if (chunks.length !== 2) return null;
  const parted = chunks.map((chunk) => ({ sides: wordsOf(chunk, 'side'), words: others(chunk) }));
  const groups = parted.flatMap(({ sides, words: rest }) =>
    sides.length === 1 && sides[0] && rest.length > 0 ? [{ side: sides[0].side, words: rest }] : [],
  );
  return groups.length === 2 ? groups : null;
}

/** Whether a side stands between this word and the next comma. */
function comesSide(words: readonly Word[], from: Word): boolean {
  const start = words.indexOf(from);
  const next = words.findIndex((word, index) => index > start && word.afterComma);
  return words.slice(start, next === -1 ? undefined : next).some(isSide);
}

/**
 * Two sides in one run of words. Only three shapes are certain: each side before its values, each after its values
 * in the same pattern, or the same pattern twice. `R + L` could give the sign to either and stays unread.
 */
function partedByShape(words: readonly Word[]): OnSide[] | null {
  const places = words.flatMap((word, index) => (isSide(word) ? [index] : []));
  const [one = 0, two = 0] = places;
  const [first, second] = [words[one], words[two]];
  if (!isSide(first) || !isSide(second)) return null;
  const startsWithSide = one === 0;
  const endsWithSide = two === words.length - 1;
  const half = words.length / 2;
  let groups: [readonly Word[], readonly Word[]];
  if (startsWithSide && !endsWithSide) groups = [words.slice(1, two), words.slice(two + 1)];
  else if (endsWithSide && !startsWithSide) groups = [words.slice(0, one), words.slice(one + 1, two)];
  else if (
    !startsWithSide &&
    one < half &&
    two >= half &&
    kindsOf(words.slice(0, half)) === kindsOf(words.slice(half))
  )
    groups = [others(words.slice(0, half)), others(words.slice(half))];
  else return null;
  if (groups.some((group) => group.length === 0)) return null;
  if (kindsOf(groups[0]) !== kindsOf(groups[1]) && !(startsWithSide && mayDiffer(...groups))) return null;
  return [
    { side: first.side, words: groups[0] },
    { side: second.side, words: groups[1] },
  ];
}

/** `R absent L 2+`: after each side one value that is whole by itself. */
const isOneGrade = (words: readonly Word[]): boolean =>
  words.length === 1 && ['state', 'number', 'fraction', 'pluses'].includes(words[0]?.kind ?? '');

/** Unlike values after each side: certain only while no sign stands where it could belong to the other side. */
function mayDiffer(first: readonly Word[], second: readonly Word[]): boolean {
  const saysSo = (word: Word | undefined) => word?.kind === 'sign' || word?.kind === 'state';
  const signs = [first, second].map((words) => words.filter(saysSo).length);
  if (signs.every((count) => count === 1)) return true;
  if (isOneGrade(first) && isOneGrade(second)) return true;
  return !saysSo(first.at(-1)) && (first.some(saysSo) || !second.some(saysSo));
}

/** A sign written against a side (`+R`, `L-`) belongs to it whatever the rest looks like. */
function breaksGlue(words: readonly Word[], groups: readonly OnSide[]): boolean {
  const sideOf = (word: Word) => groups.find((group) => group.words.includes(word))?.side;
  return words.some((word, index) => {
    const next = words[index + 1];
    if (!next || next.start !== word.end || isSide(word) === isSide(next)) return false;
    const [side, value] = isSide(word) ? [word, next] : isSide(next) ? [next, word] : [];
    return side !== undefined && value !== undefined && sideOf(value) !== side.side;
  });
}

/** The words of a finding shared out between its sides; a doubt where that is not certain. */
export function bySide(words: readonly Word[], scope: Scope): OnSide[] | Doubt {
  const sides = wordsOf(words, 'side');
  const [first, second] = sides;
  if (!first) {
    const side = unwrittenSide(scope);
    return side ? [{ side, words }] : 'no_side';
  }
  if (sides.every((side) => side.side === first.side)) return oneSide(words, first, scope);
  if (scope.side || sides.length !== 2 || first.side === 'both' || second?.side === 'both')
    return 'side_unclear';
  const groups = words.some((word) => word.afterComma && word !== words[0])
    ? partedByComma(words)
    : partedByShape(words);
  if (!groups || breaksGlue(words, groups)) return 'side_unclear';
  return groups;
}

/**
 * `L5 R 4/5, S1 R 5/5`: when every part between commas names its own side, each is a finding of its own; else the
 * words stay together.
 */
export function ownSided(words: readonly Word[]): readonly (readonly Word[])[] {
  const chunks: Word[][] = [];
  for (const word of words) {
    if (word.afterComma || chunks.length === 0) chunks.push([]);
    chunks.at(-1)?.push(word);
  }
  const whole = chunks.every((chunk) => chunk.some(isSide) && chunk.some((word) => word.kind === 'roots'));
  return whole ? chunks.map((chunk) => chunk.map((word) => ({ ...word, afterComma: false }))) : [words];
}
