import type { Side } from '../vocabulary/side';
import type { KnownItem } from './lexicon/known-items';
import type { ShorthandPath, ShorthandValues } from './paths';
import type { SideOrder } from './side-order';

/** An abbreviation of the clinic's own and what it stands for; several items read as a list (`BLE` → five muscles, both sides). */
export type GlossaryEntry = { short: string; means: readonly KnownItem[] };

export type ShorthandSettings = {
  /** Order of sides in pairs such as `AJ 1+/2+`; a heading on the line (`L/R:`) goes before it. */
  order: SideOrder;
  glossary: readonly GlossaryEntry[];
  /** Side of a finding written without one. Null unless the clinic allows it: an unwritten side is not known. */
  defaultSide: Side | null;
  /** Day of the note (`YYYY-MM-DD`), from which `2/52` counts back; without it durations stay text. */
  writtenOn: string | null;
};

export const PLAIN_SETTINGS: ShorthandSettings = {
  order: 'R/L',
  glossary: [],
  defaultSide: null,
  writtenOn: null,
};

/** Half-open range of UTF-16 units in the line. */
export type Span = { start: number; end: number };
export type WrittenSide = Side | 'both' | null;

type SetAt<Path extends ShorthandPath> = {
  path: Path;
  value: ShorthandValues[Path];
  /** The side as written; also for items whose place in the facts has none. */
  side: WrittenSide;
  /** Whether no place of the facts holds that side, so that it is kept as text. */
  sideInText: boolean;
  /** The words this was read from, heading and fillers before them included. */
  span: Span;
  /** In plain words, e.g. "Right straight leg raise: positive at 45°". */
  preview: string;
};
export type ShorthandSet = { [Path in ShorthandPath]: SetAt<Path> }[ShorthandPath];

export const DOUBTS = [
  'not_understood',
  'no_side',
  'side_unclear',
  'sign_unclear',
  'value_unclear',
  'out_of_range',
  'one_side_only',
  'contradiction',
  'earlier_or_planned',
  'norm_or_old_value',
  'no_place',
] as const;
/** Why words were kept as text. */
export type Doubt = (typeof DOUBTS)[number];

export type Kept = { span: Span; text: string };
export type ShorthandWarning = { doubt: Doubt; span: Span };

/**
 * What a line says. Every character lies in the span of a set, in `kept`, or is white space or punctuation. Kept
 * words may lie inside a set's span (a norm in brackets).
 */
export type ShorthandReading = {
  line: string;
  sets: readonly ShorthandSet[];
  kept: readonly Kept[];
  /** What belongs into the notes: `kept`, and in words each finding whose side has no place in the facts. */
  notes: readonly Kept[];
  warnings: readonly ShorthandWarning[];
};
