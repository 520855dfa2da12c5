import { isComplaint } from './families';
import type { Token } from './token';

/** `leg_pain`: named together with the back pain that follows. `place`: where something is felt. */
export type LegSaid = 'padding' | 'place' | 'leg_pain';

const isPassed = (token: Token): boolean =>
  token.kind === 'filler' || (token.kind === 'mark' && (token.mark === '(' || token.mark === ')'));
const isEnd = (token: Token): boolean =>
  token.kind === 'mark' && (token.mark === ';' || token.mark === '.' || token.mark === ',');
const isBackPain = (token: Token | undefined): boolean =>
  token?.kind === 'head' && token.item.class === 'back_pain' && !token.item.score;
const isPain = (token: Token | undefined): boolean => token?.kind === 'head' && token.item.class === 'pain';
const isFelt = (token: Token | undefined): boolean =>
  token?.kind === 'region' ||
  (token?.kind === 'head' && (isComplaint(token.item) || token.item.class === 'pain'));

/** A score after both may be the leg's or the back's. */
function isScored(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(isEnd);
  return tokens
    .slice(0, end === -1 ? undefined : end)
    .some(({ kind }) => kind === 'fraction' || kind === 'number' || kind === 'when');
}

/**
 * What "leg" right after a side comes to: in `SLR R leg +` it says nothing more, in `R leg and back pain` it is half of
 * what is told, in `pain in R leg` the place.
 */
export function legAfterSide(tokens: readonly Token[], place: number): LegSaid {
  const before = tokens.slice(0, place).filter(({ kind }) => kind === 'head');
  const [next, then] = tokens.slice(place + 1).filter((token) => !isPassed(token));
  if (before.length === 1 && isPain(before[0])) return 'place';
  if (before.length === 0 && isPain(next)) return 'place';
  if (isBackPain(next)) return 'place';
  if (next?.kind !== 'and' || !isFelt(then)) return 'padding';
  const shared = before.length === 0 && !next.or && isBackPain(then);
  return shared && !isScored(tokens.slice(tokens.indexOf(then as Token) + 1)) ? 'leg_pain' : 'place';
}
