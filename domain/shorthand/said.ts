import type { Side } from '../vocabulary/side';
import type { ShorthandPath, ShorthandValues } from './paths';
import { DOUBTS, type Doubt, type ShorthandSettings, type WrittenSide } from './shorthand';
import type { SideOrder } from './side-order';
import type { Token } from './token';

/** A word of a finding, with what stood before it. */
export type Word = Token & { afterComma: boolean };
export type WordOf<Kind extends Token['kind']> = Extract<Word, { kind: Kind }>;

/** What headings and settings say about a finding from outside. */
export type Scope = {
  settings: ShorthandSettings;
  /** Order of sides from a heading on the line; null: the clinic's order holds. */
  order: SideOrder | null;
  /** The clinic's order; null when the line marks another order somewhere, so that an unmarked pair is in doubt. */
  clinicOrder: SideOrder | null;
  /** Side from a heading on the line (`R:`). */
  side: Side | 'both' | null;
  /** Place of a side unlike the heading's: from there on the heading is not to be trusted. */
  strayFrom: number | null;
  strengthContext: boolean;
  /** A place was named before, with sensation or right before the item: "normal" after it is not said of both legs. */
  ofOnePlace: boolean;
};

/** One finding taken apart: its words without the name of the item, fillers left out. */
export type Said = {
  words: readonly Word[];
  /** How many words stood before the item's name. */
  before: number;
  /** Place of the item in a list such as `EHL/TA/GS`. */
  index: number;
  count: number;
  scope: Scope;
};

type WrittenAt<Path extends ShorthandPath> = { path: Path; value: ShorthandValues[Path]; side: WrittenSide };
/** A value for one place of the facts, before its words are looked up in the line. */
export type Written = { [Path in ShorthandPath]: WrittenAt<Path> }[ShorthandPath];

export function write<Path extends ShorthandPath>(
  path: Path,
  value: ShorthandValues[Path],
  side: WrittenSide = null,
): Written {
  return { path, value, side } as unknown as Written;
}

/** What a reader of one class makes of a finding: values, words that have no place in the facts, or why not. */
export type Outcome = { sets: readonly Written[]; asides: readonly Word[] } | Doubt;

export const isDoubt = (outcome: unknown): outcome is Doubt =>
  typeof outcome === 'string' && (DOUBTS as readonly string[]).includes(outcome);

export function wordsOf<Kind extends Token['kind']>(words: readonly Word[], kind: Kind): WordOf<Kind>[] {
  return words.filter((word): word is WordOf<Kind> => word.kind === kind);
}

/** Whether every word is of one of these kinds. */
export const onlyKinds = (words: readonly Word[], ...kinds: Token['kind'][]): boolean =>
  words.every((word) => kinds.includes(word.kind));

export const sidesOf = (side: Side | 'both'): readonly Side[] =>
  side === 'both' ? ['left', 'right'] : [side];

/** Sides of the first and the second value of a pair. */
export const sidesInOrder = (order: SideOrder): readonly [Side, Side] =>
  order === 'R/L' ? ['right', 'left'] : ['left', 'right'];

/** The order written beside a pair or above it; null when only the clinic's setting is left. */
export function writtenOrder(said: Said): SideOrder | null {
  const [first, second] = wordsOf(said.words, 'order');
  if (second) return null;
  return first?.order ?? said.scope.order;
}

/** Whether a heading gives all words their one side: `R:` over the line or right before them. */
export const isHeaded = ({ words, scope }: Said): boolean =>
  scope.side !== null || wordsOf(words, 'side').some(({ heading }) => heading === true);

/** `+` or `-` alone may be "and", a bullet or a dash; such a one beside other words is in doubt. */
export const isBareMinus = (word: Word | undefined): word is WordOf<'sign'> =>
  word?.kind === 'sign' && word.bare && !word.positive;

export const read = (sets: readonly Written[], asides: readonly Word[] = []): Outcome => ({ sets, asides });
