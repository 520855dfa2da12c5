import { familyOf, isHeadingFor } from './families';
import type { Scope } from './said';
import type { ShorthandSettings, Span } from './shorthand';
import type { Token, TokenOf } from './token';

/** A run of words with no full stop or semicolon inside, and the headings that stand over it. */
export type Piece = { tokens: readonly Token[]; scope: Scope };
/** `blocked`: what stands after a heading the reader does not know (`Plan:`, `Husband:`) is nobody's finding. */
export type Pieces = { pieces: readonly Piece[]; blocked: Span | null };

const isMark = (token: Token | undefined, ...marks: TokenOf<'mark'>['mark'][]): boolean =>
  token?.kind === 'mark' && marks.includes(token.mark);
const isPadding = (token: Token | undefined): boolean =>
  token?.kind === 'filler' || isMark(token, '(', ')') || (token?.kind === 'region' && token.region === 'leg');

/** Index of the last token that is no filler, bracket or "leg"; -1 when there is none. */
function lastTelling(tokens: readonly Token[]): number {
  let index = tokens.length - 1;
  while (index >= 0 && isPadding(tokens[index])) index -= 1;
  return index;
}

const nextTelling = (tokens: readonly Token[], from: number): Token | undefined =>
  tokens.slice(from).find((token) => !isPadding(token));

/** An order marked beside one pair only and unlike the clinic's makes every unmarked pair of the line uncertain. */
function clinicOrderOf(tokens: readonly Token[], settings: ShorthandSettings): Scope['clinicOrder'] {
  const marked = tokens.some((token) => token.kind === 'order' && token.order !== settings.order);
  return marked ? null : settings.order;
}

const VALUES: ReadonlySet<Token['kind']> = new Set(['number', 'sign', 'pluses', 'fraction', 'state']);
const isEnd = (token: Token): boolean => isMark(token, ';', '.');

/** `SLR R 40 + ; L 80 -`: a lone other side with its values, after one test of one side, is still that test. */
function carriesOn(tokens: readonly Token[], place: number): boolean {
  const from = tokens.slice(0, place).findLastIndex(isEnd) + 1;
  const before = tokens
    .slice(from, place)
    .filter((token) => !isMark(token, '(', ')') && token.kind !== 'filler');
  const end = tokens.findIndex((token, index) => index > place && isEnd(token));
  const [side, ...values] = tokens.slice(place + 1, end === -1 ? undefined : end);
  const [name, own, ...rest] = before[1]?.kind === 'mark' ? before.toSpliced(1, 1) : before;
  if (side?.kind !== 'side' || side.side === 'both' || own?.kind !== 'side' || own.side === 'both')
    return false;
  return (
    name?.kind === 'head' &&
    own.side !== side.side &&
    [rest, values].every((list) => list.length > 0 && list.every(({ kind }) => VALUES.has(kind)))
  );
}

/** A semicolon inside one test becomes a comma. */
const joinedUp = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, index) =>
    isMark(token, ';') && carriesOn(tokens, index) ? { ...token, kind: 'mark', mark: ',' } : token,
  );

/** Parts a line at `;`, `.` and line ends, and takes its headings: `R:`, `R/L:`, `O/E:`. */
export function piecesOf(line: readonly Token[], settings: ShorthandSettings): Pieces {
  const tokens = joinedUp(line);
  const pieces: Piece[] = [];
  let scope: Scope = {
    settings,
    order: null,
    clinicOrder: clinicOrderOf(tokens, settings),
    side: null,
    strayFrom: null,
    strengthContext: false,
    ofOnePlace: false,
  };
  let open: Token[] = [];
  const close = () => {
    const stray = open.find(
      (word) => word.kind === 'side' && scope.side !== null && word.side !== scope.side,
    );
    if (stray && scope.strayFrom === null) scope = { ...scope, strayFrom: stray.start };
    if (open.length > 0) pieces.push({ tokens: open, scope });
    open = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (isMark(token, ';', '.')) close();
    else if (!isMark(token, ':')) {
      open.push(token);
      continue;
    }
    if (isMark(token, ':') && isNobodys(tokens[index - 1], tokens[index + 1]))
      open.push({ start: token.start, end: token.end, glued: token.glued, kind: 'unknown' });
    const last = lastTelling(open);
    const heading = open[last];
    if (heading?.kind === 'side' && isMark(token, ':')) {
      const follower = nextTelling(tokens, index + 1);
      const next = follower?.kind;
      const first = open.slice(0, last).every((word) => word.kind !== 'head');
      const stands = next === 'head' || (first && follower !== undefined && isStrange(follower));
      const opens = stands && open[last - 1]?.kind !== 'head';
      if (!opens && !scope.side) {
        if (next === 'roots') open = open.with(last, { ...heading, heading: true });
        continue;
      }
      open = open.slice(0, last);
      close();
      scope = { ...scope, side: heading.side, strayFrom: null };
    } else if (heading?.kind === 'order' && isMark(token, ':')) {
      open = open.filter((_, place) => place !== last);
      scope = { ...scope, order: heading.order };
    } else if (isMark(token, ':') && isForeignHeading(open, scope)) {
      if (open.some((word) => word.kind === 'head')) close();
      return {
        pieces,
        blocked: { start: open[0]?.start ?? token.end, end: tokens.at(-1)?.end ?? token.end },
      };
    }
  }
  close();
  return { pieces, blocked: null };
}

/** A colon with nothing after it (`SLR:, slump +`), or between two tests that would share a result (`SLR: slump +`). */
function isNobodys(before: Token | undefined, next: Token | undefined): boolean {
  if (isMark(next, ',', '/', ':')) return true;
  if (before?.kind !== 'head' || next?.kind !== 'head' || isHeadingFor(before.item, next.item)) return false;
  const family = familyOf(before.item);
  return family !== null && family === familyOf(next.item);
}

/** Words before a colon that are no heading the reader knows; under a side's heading they may end it. */
function isForeignHeading(open: readonly Token[], scope: Scope): boolean {
  const chunk = open.slice(open.findLastIndex((word) => isMark(word, ',')) + 1);
  if (scope.side && chunk.some(isForeign)) return true;
  return open.every((word) => word.kind !== 'head') && open.some(isForeign);
}

/** What says nothing the reader could hold against a heading. */
const isStrange = (token: Token): boolean =>
  isForeign(token) || token.kind === 'symbol' || isMark(token, '?');

const isForeign = (token: Token): boolean => token.kind === 'unknown' || token.kind === 'undo';
