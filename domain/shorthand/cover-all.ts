import type { Kept, ShorthandSet, Span } from './shorthand';
import type { Token } from './token';

/** White space and punctuation, which may stand in no span. */
const SILENT_RUN = /^[\s\p{P}\p{S}]*$/u;

export type Covered = { sets: readonly ShorthandSet[]; kept: readonly Span[] };

const within = (place: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => place >= start && place < end);

/** Words that only round a finding off: "in leg", "pain", "ago". */
function isSoft(token: Token): boolean {
  if (token.kind === 'head') return ['pain', 'onset', 'group', 'sensation'].includes(token.item.class);
  return (
    ['filler', 'and', 'when'].includes(token.kind) || (token.kind === 'region' && token.region === 'leg')
  );
}

/** A side or an order of sides with a colon after it stands over what follows. */
const HEADING_END = /^[\s)]*(?:(?:leg|side)\b)?[\s)]*:/i;

const leads = (line: string, token: Token): boolean =>
  isSoft(token) || (['side', 'order'].includes(token.kind) && HEADING_END.test(line.slice(token.end)));

/** Marks that part or bracket words and say nothing themselves. */
const isSilent = (token: Token): boolean =>
  token.kind === 'filler' || (token.kind === 'mark' && token.mark !== '?');

/**
 * Gives every word a home: a heading before a finding ("O/E", "R:") goes to its span, words that round it off go there
 * too, all others are kept as text.
 */
export function coverAll(line: string, tokens: readonly Token[], read: Covered): Covered {
  let sets = [...read.sets];
  const kept = [...read.kept];
  let open: Token[] = [];
  const spans = () => [...sets.map(({ span }) => span), ...kept];
  const widen = (from: Span, to: Span) => {
    sets = sets.map((set) =>
      set.span.start === from.start && set.span.end === from.end ? { ...set, span: to } : set,
    );
  };
  const settle = (next: number | null) => {
    const [start, end] = [open[0]?.start, open.at(-1)?.end];
    if (start === undefined || end === undefined) return;
    const joined = (from: number, to: number) => !/[;.\n]/.test(line.slice(from, to));
    const after = sets.find(({ span }) => span.start === next && joined(end, span.start))?.span;
    const before = sets.findLast(
      ({ span }) => span.end <= start && SILENT_RUN.test(line.slice(span.end, start)),
    )?.span;
    if (before && open.every(isSoft)) widen(before, { start: before.start, end });
    else if (after && open.every((token) => leads(line, token))) widen(after, { start, end: after.end });
    else kept.push({ start, end });
    open = [];
  };
  for (const token of tokens) {
    const text = line.slice(token.start, token.end);
    if (within(token.start, spans())) settle(token.start);
    else if (SILENT_RUN.test(text) && isSilent(token)) {
      if (token.kind === 'mark' && (token.mark === ';' || token.mark === '.')) settle(null);
    } else open.push(token);
  }
  settle(null);
  return { sets, kept };
}

/** Marks that belong to the word they are written against (`"slipped"`, `(CES)`); stops and separators do not. */
const CLINGS = /[^\s,;.:/\p{L}\p{N}]/u;

/** A kept stretch with the marks written against it; inside a finding only the brackets around it. */
function asWritten(line: string, span: Span, sets: readonly ShorthandSet[]): Span {
  let { start, end } = span;
  const taken = sets.map((set) => set.span);
  const free = (place: number) => CLINGS.test(line[place] ?? ' ') && !within(place, taken);
  if (line[start - 1] === '(' && line[end] === ')') return { start: start - 1, end: end + 1 };
  while (start > 0 && free(start - 1)) start -= 1;
  while (end < line.length && free(end)) end += 1;
  const text = line.slice(start, end);
  const unclosed = text.split('(').length > text.split(')').length && line[end] === ')';
  return unclosed ? { start, end: end + 1 } : { start, end };
}

/** Kept words in reading order, neighbours with nothing but white space or punctuation between them as one. */
export function keptText(line: string, { sets, kept }: Covered): Kept[] {
  const sorted = kept
    .map((span) => asWritten(line, span, sets))
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
