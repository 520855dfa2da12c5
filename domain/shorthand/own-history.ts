import { isComplaint } from './families';
import type { Token, TokenOf } from './token';

const isStop = (token: Token): boolean => token.kind === 'mark' && (token.mark === ';' || token.mark === '.');
const isHistory = (token: TokenOf<'head'>): boolean =>
  isComplaint(token.item) && 'path' in token.item && token.item.path.startsWith('intake.history');

/**
 * What is told of somebody else is not the patient's: after "mother" or a family history no complaint of the sentence
 * is read, after a family history no illness to the end of the line, and none before a person in the same sentence
 * ("DM, HTN (father)").
 */
export function withOwnHistory(tokens: readonly Token[], line: string): Token[] {
  let sentence: TokenOf<'others'>['who'] | null = null;
  let family = false;
  return tokens.map((token, place): Token => {
    const { start, end, glued } = token;
    const unknown: Token = { start, end, glued, kind: 'unknown' };
    if (isStop(token)) {
      sentence = null;
      family = family && !/[\n\r]/.test(line.slice(start, end));
    }
    if (token.kind === 'others') {
      sentence = token.who;
      family = family || token.who === 'family' || token.who === 'kin';
      return unknown;
    }
    if (token.kind !== 'head') return token;
    if (sentence && (isComplaint(token.item) || token.item.class === 'pain')) return unknown;
    if (isHistory(token) && (family || isOfPersonAfter(tokens, place))) return unknown;
    return token;
  });
}

/** Whether a person is named further on in the sentence. */
function isOfPersonAfter(tokens: readonly Token[], place: number): boolean {
  const rest = tokens.slice(place + 1);
  const stop = rest.findIndex(isStop);
  return rest
    .slice(0, stop === -1 ? undefined : stop)
    .some((token) => token.kind === 'others' && (token.who === 'person' || token.who === 'kin'));
}
