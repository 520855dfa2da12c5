import { isBareMinus, type Said, type Word, wordsOf } from '../said';
import type { Doubt } from '../shorthand';

/** `+/+`, `-/-`, `↓/↓`: a pair that says the same of both sides, whichever comes first. */
const SAME_SIGNS: Record<string, boolean> = { '+': true, '-': false };

export type Signs = readonly [boolean, boolean];

/** The two signs of a pair such as `+/-`, in the order written; null when it is no pair of signs. */
export function signPair(word: Word): Signs | null {
  if (word.kind !== 'fraction' || word.parts.length !== 2) return null;
  const [first, second] = word.parts.map((part) => SAME_SIGNS[part]);
  return first === undefined || second === undefined ? null : [first, second];
}

const QUALIFIERS: ReadonlySet<Word['kind']> = new Set(['number', 'response', 'region', 'differentiation']);

/**
 * Whether a lone `-` in these words may be a dash: set off by spaces between the item and a value, or before words that
 * say what was felt or what changed it.
 */
export function mayBeDash(said: Said, words: readonly Word[]): boolean {
  return words.some((word, index) => {
    if (!isBareMinus(word)) return false;
    const next = words[index + 1];
    if (next && QUALIFIERS.has(next.kind)) return true;
    const afterName = said.words[said.before] === word && !(said.words[said.before + 1]?.glued ?? false);
    const rest = said.words.slice(said.before + 1);
    const previous = words[index - 1];
    const afterNumber = previous?.kind === 'number' && word.glued;
    return afterNumber || (afterName && rest.some((other) => other.kind !== 'side' && other.kind !== 'all'));
  });
}

/** Positive or negative as the words say; null when they say neither, a doubt when they say both or too much. */
export function polarityOf(said: Said, words: readonly Word[], nilCounts = false): boolean | null | Doubt {
  if (!nilCounts && wordsOf(words, 'sign').some(({ nil }) => nil)) return 'sign_unclear';
  if (mayBeDash(said, words)) return 'sign_unclear';
  const said_: boolean[] = [
    ...wordsOf(words, 'sign').map((sign) => sign.positive),
    ...wordsOf(words, 'pluses').map(() => true),
    ...wordsOf(words, 'state').flatMap((word) => (word.state === 'normal' ? [false] : [])),
  ];
  if (said_.length > 1) return 'sign_unclear';
  return said_[0] ?? null;
}
