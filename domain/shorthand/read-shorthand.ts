import { agreeing } from './agreeing';
import { outlineOf } from './findings';
import type { Item } from './lexicon/item';
import { type Piece, piecesOf } from './pieces';
import { previewOf } from './preview';
import type { GroupReading } from './read-group-words';
import { readOutline, refused } from './share-words';
import type {
  Doubt,
  Kept,
  ShorthandReading,
  ShorthandSet,
  ShorthandSettings,
  ShorthandWarning,
  Span,
} from './shorthand';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** White space and punctuation, which may stand in no span. */
const SILENT_RUN = /^[\s\p{P}\p{S}]*$/u;
/** A line is one line: what goes beyond is kept as text. */
const MOST_CHARACTERS = 2000;

type Draft = { sets: ShorthandSet[]; kept: Span[]; warnings: ShorthandWarning[] };

function takeReading(draft: Draft, reading: GroupReading): void {
  const keep = (span: Span, doubt: Doubt) => {
    draft.kept.push(span);
    draft.warnings.push({ doubt, span });
  };
  if (reading.doubt) {
    keep(reading.span, reading.doubt);
    return;
  }
  for (const written of reading.sets)
    draft.sets.push({ ...written, span: reading.span, preview: previewOf(written) } as ShorthandSet);
  for (const { start, end, kind } of reading.asides)
    keep({ start, end }, kind === 'aside' ? 'norm_or_old_value' : 'no_place');
  for (const span of reading.detached) keep(span, 'not_understood');
}

const STRONG_UNDO =
  /\b(?:resolved|gone|settled|previously|previous|prev|last (?:visit|time|week|session)|was|were|wrong|error|correction|old|opposite)\b/i;

/** "Now resolved", "L side was last visit" after the findings: everything read so far on the line is in doubt. */
function takesBack(line: string, piece: Piece): boolean {
  const [first] = piece.tokens;
  const last = piece.tokens.at(-1);
  if (!first || !last || piece.tokens.some(({ kind }) => kind === 'head')) return false;
  return STRONG_UNDO.test(line.slice(first.start, last.end));
}

/** Words for a slip of the pen put everything before them in doubt, also as a heading ("Correction: …"). */
const SLIP = /\b(?:wrong|error|correction|opposite|other)\b/i;

function readPieces(line: string, tokens: readonly Token[], settings: ShorthandSettings): Draft {
  const { pieces, blocked } = piecesOf(tokens, settings);
  const draft: Draft = { sets: [], kept: [], warnings: [] };
  let readings: GroupReading[] = [];
  const refuseAll = (end: number) => {
    const span = { start: 0, end };
    readings = [];
    draft.kept = [span];
    draft.warnings = [{ doubt: 'earlier_or_planned', span }];
  };
  for (const piece of pieces) {
    if (readings.length > 0 && takesBack(line, piece)) refuseAll(piece.tokens.at(-1)?.end ?? 0);
    else readings.push(...readOutline(outlineOf(piece)));
  }
  if (blocked && SLIP.test(line.slice(blocked.start, blocked.end))) refuseAll(blocked.end);
  for (const reading of withoutUnclearRepeats(readings)) takeReading(draft, reading);
  if (blocked) {
    draft.kept.push(blocked);
    draft.warnings.push({ doubt: 'earlier_or_planned', span: blocked });
  }
  return draft;
}

/** Of these a second mention that cannot be read need not be about the first. */
const MANY_PLACES: ReadonlySet<Item['class']> = new Set([
  'sensation',
  'pain',
  'feeling',
  'leg_pain',
  'behaviour',
  'group',
]);

/** `SLR R +, SLR R - on retest`: what is said again and not understood may be a change of mind. */
function withoutUnclearRepeats(readings: readonly GroupReading[]): GroupReading[] {
  const unread = readings.filter(({ doubt }) => doubt !== null);
  const names = ({ items }: GroupReading) =>
    items.filter((item) => !MANY_PLACES.has(item.class)).map((item) => JSON.stringify(item));
  const meet = (one: GroupReading, other: GroupReading) =>
    one.sides.length === 0 ||
    other.sides.length === 0 ||
    one.sides.some((side) => side === 'both' || other.sides.includes(side) || other.sides.includes('both'));
  return readings.map((reading) => {
    if (reading.doubt !== null) return reading;
    const own = names(reading);
    const again = unread.some(
      (other) => meet(reading, other) && names(other).some((name) => own.includes(name)),
    );
    return again ? refused(reading, 'contradiction') : reading;
  });
}

const within = (place: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => place >= start && place < end);

/** Words that only round a finding off: "in leg", "pain", "ago". */
function isSoft(token: Token): boolean {
  if (token.kind === 'head') return ['pain', 'onset', 'group', 'sensation'].includes(token.item.class);
  return (
    ['filler', 'and', 'when'].includes(token.kind) || (token.kind === 'region' && token.region === 'leg')
  );
}

/**
 * Gives every word a home: those before a finding (a heading, "O/E") go to its span, soft ones after it too, all
 * others are kept as text.
 */
function coverAll(line: string, tokens: readonly Token[], draft: Draft): void {
  const spans = () => [...draft.sets.map(({ span }) => span), ...draft.kept];
  let open: Token[] = [];
  const widen = (from: Span, to: Span) => {
    draft.sets = draft.sets.map((set) =>
      set.span.start === from.start && set.span.end === from.end ? { ...set, span: to } : set,
    );
  };
  const settle = (next: number | null) => {
    const [start, end] = [open[0]?.start, open.at(-1)?.end];
    if (start === undefined || end === undefined) return;
    const joined = (from: number, to: number) => !/[;.\n]/.test(line.slice(from, to));
    const after = draft.sets.find(({ span }) => span.start === next && joined(end, span.start))?.span;
    const before = draft.sets.findLast(
      ({ span }) => span.end <= start && SILENT_RUN.test(line.slice(span.end, start)),
    )?.span;
    if (before && open.every(isSoft)) widen(before, { start: before.start, end });
    else if (after) widen(after, { start, end: after.end });
    else draft.kept.push({ start, end });
    open = [];
  };
  for (const token of tokens) {
    const text = line.slice(token.start, token.end);
    if (within(token.start, spans())) settle(token.start);
    else if (SILENT_RUN.test(text) && (token.kind === 'mark' || token.kind === 'filler')) {
      if (token.kind === 'mark' && (token.mark === ';' || token.mark === '.')) settle(null);
    } else open.push(token);
  }
  settle(null);
}

/** A kept bracket is closed when the closing one is all that is missing. */
function closed(line: string, { start, end }: Span): Span {
  const text = line.slice(start, end);
  const missing = text.split('(').length > text.split(')').length && line[end] === ')';
  return missing ? { start, end: end + 1 } : { start, end };
}

/** Kept words in reading order, neighbours with nothing but white space or punctuation between them as one. */
function keptText(line: string, spans: readonly Span[]): Kept[] {
  const sorted = spans
    .map((span) => closed(line, span))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && (span.start <= last.end || /^[\s\p{P}]*$/u.test(line.slice(last.end, span.start))))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged.map((span) => ({ span, text: line.slice(span.start, span.end) }));
}

/**
 * Reads one line of a physiotherapist's shorthand into facts. Deterministic and total. What cannot be read with
 * certainty, because of a side, a sign, an unknown word or an old value, is kept as text and never guessed.
 */
export function readShorthand(line: string, settings: ShorthandSettings): ShorthandReading {
  const text = line.slice(0, MOST_CHARACTERS);
  const tokens = tokenise(text, settings.glossary);
  const draft = readPieces(text, tokens, settings);
  const { sets, contradicting } = agreeing(draft.sets);
  draft.sets = sets;
  for (const span of contradicting) {
    draft.kept.push(span);
    draft.warnings.push({ doubt: 'contradiction', span });
  }
  coverAll(text, tokens, draft);
  if (line.length > MOST_CHARACTERS) draft.kept.push({ start: MOST_CHARACTERS, end: line.length });
  return {
    line,
    sets: draft.sets,
    kept: keptText(line, draft.kept),
    warnings: [...draft.warnings].sort((one, other) => one.span.start - other.span.start),
  };
}
