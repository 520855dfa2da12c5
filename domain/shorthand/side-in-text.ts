import type { Written } from './said';
import type { Kept, ShorthandSet } from './shorthand';
import type { Token } from './token';
import { isTree } from './trees';

/** Whether the place or its value says which side. */
function holdsSide({ path, value, side }: Written): boolean {
  if (/[._](?:left|right)$/.test(path) || value === side) return true;
  return (
    Array.isArray(value) && (value as readonly unknown[]).some((entry) => isTree(entry) && 'side' in entry)
  );
}

/** Normal, or absent on both sides: no side is lost with it. */
const isClear = ({ path, value }: Written): boolean =>
  value === true || value === 'normal' || (value === 'absent' && path !== 'exam.neurology.perianalSensation');

/** `FABER R +`: what was found on a side that no place of the facts holds. */
export const withoutSide = (sets: readonly Written[]): readonly Written[] =>
  sets.some(holdsSide) ? [] : sets.filter((set) => set.side !== null && !isClear(set));

export const SIDE_WORDS = { left: 'left', right: 'right', both: 'both sides' } as const;

const SAYS_SIDE: ReadonlySet<Token['kind']> = new Set(['side', 'order', 'fraction']);

/** The words of findings whose side has no place, each once; with the side in words where only a heading gave it. */
function repeated(line: string, tokens: readonly Token[], sets: readonly ShorthandSet[]): Kept[] {
  const spans = new Map<number, Kept>();
  for (const { span, side, sideInText } of sets) {
    if (!sideInText || side === null || spans.has(span.start)) continue;
    const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    const text = line.slice(span.start, span.end);
    const told = inside.some(({ kind }) => SAYS_SIDE.has(kind));
    spans.set(span.start, { span, text: told ? text : `${text} (${SIDE_WORDS[side]})` });
  }
  return [...spans.values()];
}

/** What belongs into the notes: words that were not read, and findings whose side would else be lost. */
export function textForNotes(
  line: string,
  tokens: readonly Token[],
  { sets, kept }: { sets: readonly ShorthandSet[]; kept: readonly Kept[] },
): Kept[] {
  const whole = repeated(line, tokens, sets);
  const within = ({ span }: Kept) =>
    whole.some((other) => other.span.start <= span.start && other.span.end >= span.end);
  return [...kept.filter((part) => !within(part)), ...whole].sort(
    (one, other) => one.span.start - other.span.start,
  );
}
