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

const LEADS: ReadonlySet<Token['kind']> = new Set(['side', 'filler', 'duration', 'mark', 'and']);
const FOLLOWS: ReadonlySet<Token['kind']> = new Set(['duration', 'filler', 'and']);

/**
 * Leg and back share their words, and not every word can be shared: a score may be either's, and what denies, doubts
 * or takes back takes both.
 */
function isPlain(before: readonly Token[], after: readonly Token[]): boolean {
  const end = after.findIndex((token) => isEnd(token) || token.kind === 'head');
  const own = after.slice(0, end === -1 ? undefined : end);
  return (
    before.every(({ kind }) => LEADS.has(kind)) &&
    !before.some((token) => token.kind === 'mark' && token.mark === '?') &&
    own.every(({ kind }) => FOLLOWS.has(kind)) &&
    !after.some((token) => token.kind === 'undo' || (token.kind === 'mark' && token.mark === '?'))
  );
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
  if (!then || next.or || !isBackPain(then)) return 'place';
  return isPlain(tokens.slice(0, place), tokens.slice(tokens.indexOf(then) + 1)) ? 'leg_pain' : 'place';
}
