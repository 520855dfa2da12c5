import { isComplaint } from './families';
import type { Token } from './token';

const VALUES: ReadonlySet<Token['kind']> = new Set(['sign', 'number', 'fraction', 'pluses', 'state']);
const FELT_NAMES: ReadonlySet<string> = new Set(['leg_pain', 'back_pain', 'pain']);

const isComma = (token: Token | undefined): boolean => token?.kind === 'mark' && token.mark === ',';

/** `=4/5`, `= normal`; a lone `+` or `-` counts only when written against it, else it may be "and" or a dash. */
const isValueOf = (next: Token | undefined): boolean =>
  next !== undefined && VALUES.has(next.kind) && !(next.kind === 'sign' && next.bare && !next.glued);

const isTest = (token: Token | undefined): boolean =>
  token?.kind === 'roots' || (token?.kind === 'head' && !isComplaint(token.item));

/** "SLR reproduces," with nothing after it: a result in words, and no filler. */
function saysResult(before: Token | undefined, next: Token | undefined): boolean {
  if (!isTest(before)) return false;
  if (next?.kind === 'head') return !FELT_NAMES.has(next.item.class);
  return next === undefined || next.kind === 'roots' || isComma(next);
}

/**
 * What a mark or filler comes to between its neighbours: passed over, kept beside the finding, or a sign nobody knows,
 * which ends what its finding can claim. Null: a word like any other.
 */
export function passedOver(tokens: readonly Token[], index: number): 'drop' | 'aside' | 'unknown' | null {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.kind === 'symbol') {
    if (token.symbol === '=') return isValueOf(next) ? 'drop' : 'unknown';
    return before && token.glued && VALUES.has(before.kind) ? 'aside' : 'unknown';
  }
  if (token?.kind === 'filler') return token.felt && saysResult(before, next) ? 'unknown' : 'drop';
  if (token?.kind !== 'mark') return null;
  if (token.mark === '/') return isComma(next) ? 'unknown' : null;
  if (token.mark === '(') return isComma(next) ? 'unknown' : 'drop';
  return token.mark === ')' || token.mark === ':' ? 'drop' : null;
}
