import type { Item } from './lexicon/item';
import { isBareMinus, type Word } from './said';
import type { Token } from './token';

const MOVES: ReadonlySet<Item['class']> = new Set(['strength', 'movement', 'measure']);
const FELT_OR_CHANGED: ReadonlySet<Item['class']> = new Set(['feeling', 'behaviour']);
/** What makes a muscle or a movement after a test a finding of its own. */
const OWN_RESULT: ReadonlySet<Token['kind']> = new Set([
  'side',
  'order',
  'number',
  'fraction',
  'state',
  'head',
  'mark',
  'and',
]);

const alters = (word: Word | undefined): boolean =>
  word?.kind === 'state' && ['better', 'worse', 'increased', 'up', 'no_effect'].includes(word.state);

/**
 * `SLR R 50 - P1`, `PKB R - ant thigh`, `slump R - knee ext +`: what was felt, or a further move with a sign of its own.
 * A lone `-` before it may be a dash.
 */
export function opensRemark(words: readonly Word[], place: number, afterTest: boolean): boolean {
  const [before, word, next] = [words[place - 1], words[place], words[place + 1]];
  if (!afterTest || !isBareMinus(before) || !word || word.afterComma) return false;
  if (word.kind === 'first_pain' || (word.kind === 'aside' && word.felt)) return true;
  if (word.kind !== 'head') return false;
  if (FELT_OR_CHANGED.has(word.item.class)) return true;
  return MOVES.has(word.item.class) && (!next || alters(next) || !OWN_RESULT.has(next.kind));
}
