import { bySide } from '../by-side';
import type { Item } from '../lexicon/item';
import { isDoubt, type Outcome, onlyKinds, read, type Said, type Word, wordsOf, write } from '../said';
import type { Doubt, WrittenSide } from '../shorthand';
import { polarityOf, signPair } from './polarity';

type FindingItem = Extract<Item, { class: 'finding' }>;

const SAID_OF_FINDINGS = [
  'sign',
  'pluses',
  'state',
  'region',
  'no',
  'all',
  'and',
  'fraction',
  'response',
  'number',
] as const;
/** Clonus is counted in beats; only none at all is certain. */
const CLONUS = 'exam.neurology.upperMotorNeurone.clonus';
const NO_BEATS = [false, false] as const;

function polarity(item: FindingItem, said: Said, words: readonly Word[]): boolean | Doubt {
  if (!onlyKinds(words, ...SAID_OF_FINDINGS)) return 'not_understood';
  const beats = item.path === CLONUS ? wordsOf(words, 'number') : [];
  if (wordsOf(words, 'number').some((word) => !beats.includes(word))) return 'not_understood';
  if (beats.some(({ raw, degrees, compared }) => raw !== '0' || degrees || compared)) return 'value_unclear';
  const states = wordsOf(words, 'state').map(({ state }) => state);
  const fractions = wordsOf(words, 'fraction');
  const told: boolean[] = beats.map(() => false);
  for (const state of states) {
    if (item.arrows && (state === 'up' || state === 'down')) told.push(state === 'up');
    else if (state === 'painful' && !item.pathology) told.push(true);
    else if (state === 'absent' && item.pathology) told.push(false);
    else if (state !== 'normal') return 'value_unclear';
  }
  for (const word of fractions) {
    const none = item.path === CLONUS && word.parts.length === 2 && word.parts.every((part) => part === '0');
    const signs = none ? NO_BEATS : (signPair(word) ?? (item.arrows ? arrowPair(word.parts) : null));
    if (!signs || signs[0] !== signs[1]) return 'side_unclear';
    told.push(signs[0]);
  }
  const no = wordsOf(words, 'no');
  if (no.length > 0) {
    if (!item.pathology || no.length > 1 || no[0]?.denies) return 'sign_unclear';
    told.push(false);
  }
  const signed = polarityOf(said, words, item.pathology === true);
  if (isDoubt(signed)) return signed;
  if (signed !== null) told.push(signed);
  if (told.length === 0 && item.named && words.length === 0) return true;
  const [only, second] = told;
  if (second !== undefined) return 'sign_unclear';
  return only ?? 'value_unclear';
}

function arrowPair(parts: readonly string[]): readonly [boolean, boolean] | null {
  const [first, second] = parts;
  const known = (part: string | undefined) => part === '↓' || part === '↑';
  return known(first) && known(second) ? [first === '↑', second === '↑'] : null;
}

/**
 * A yes/no item whose place in the facts has no side. Positive on a side is positive; negative is only read when both
 * sides, or none, are written: one negative side leaves the other untested.
 */
export function readFinding(item: FindingItem, said: Said): Outcome {
  const asides = said.words.filter(({ kind }) => kind === 'region' || kind === 'response');
  const sides = wordsOf(said.words, 'side');
  const scopeSide = said.scope.side;
  if (sides.length === 0 && !scopeSide) {
    const positive = polarity(item, said, said.words);
    const side: WrittenSide = wordsOf(said.words, 'fraction').length > 0 ? 'both' : null;
    return isDoubt(positive)
      ? positive
      : read([write(item.path, positive ? 'present' : 'absent', side)], asides);
  }
  const groups = bySide(said.words, said.scope);
  if (isDoubt(groups)) return groups;
  const positives: WrittenSide[] = [];
  for (const group of groups) {
    const positive = polarity(item, said, group.words);
    if (isDoubt(positive)) return positive;
    if (positive) positives.push(group.side);
  }
  if (positives.length > 0)
    return read(
      [write(item.path, 'present', positives.length === 2 ? 'both' : (positives[0] ?? null))],
      asides,
    );
  const both = groups.length === 2 || groups[0]?.side === 'both';
  return both ? read([write(item.path, 'absent', 'both')], asides) : 'one_side_only';
}
