import { testedAgain } from '@/components/forms/carry';
import { itemsGivenToday, marksAt, withMarksAt } from '@/components/forms/carry-marks';
import { sameAnswers } from '@/components/forms/same-answers';
import type { Facts } from '@/domain/facts';
import { applyShorthand, type ShorthandConflict } from '@/domain/shorthand/apply-shorthand';
import { WHOLE } from '@/domain/shorthand/parts-of-values';
import type { ShorthandPath } from '@/domain/shorthand/paths';
import type { Kept, ShorthandReading, ShorthandSet, Span } from '@/domain/shorthand/shorthand';
import { changesOf, type ShorthandChange, takeBack } from '@/domain/shorthand/take-back';
import type { Carried } from '@/domain/vocabulary/carried';
import { isGroup, valueAt } from '@/domain/vocabulary/leaves';

/** Longest notes the schema takes. */
const LONGEST_NOTES = 20_000;

type Rooms = Pick<Facts, 'intake' | 'exam'>;

/** A place a line says something of that was carried from an earlier visit: what stood there, with its marks. */
type WasCarried = { path: ShorthandPath; value: unknown; marks: readonly Carried[] };

/** What a line changed, so that it alone can be taken back. */
export type Takeable = {
  changes: readonly ShorthandChange[];
  note: string | null;
  wasCarried: readonly WasCarried[];
};

export type TakenOver = Rooms & {
  /** Findings beside which another value stands. Nothing of them was written. */
  conflicts: readonly ShorthandConflict[];
  /** Words that could not be read, or whose side has no field, and went into the notes. */
  kept: string[];
  /** Findings whose value now stands in the draft. */
  set: number;
  /** What stays in the line for the therapist to decide. */
  line: string;
  takeable: Takeable;
};

const wordsOf = (kept: readonly Kept[]): string[] =>
  kept.map(({ text }) => text.replace(/^[\s,;.]+|[\s,;.]+$/g, '')).filter((text) => text !== '');

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The words of a line that go to the notes, in order, without stray punctuation; none of what another value keeps back. */
export const keptWords = (
  { notes }: ShorthandReading,
  conflicts: readonly ShorthandConflict[] = [],
): string[] => wordsOf(notes.filter(({ span }) => !conflicts.some(({ set }) => overlaps(set.span, span))));

const said = (sets: readonly Pick<ShorthandSet, 'path' | 'value'>[]): string =>
  JSON.stringify(sets.map(({ path, value }) => [path, value]));

/**
 * The part of a line that another value keeps from being written. Only words that say the same by themselves may stay
 * alone (`AJ 0/2` without its `L/R:` would change sides); otherwise the whole line stays.
 */
function heldBack(
  reading: ShorthandReading,
  conflicts: readonly ShorthandConflict[],
  reread: (line: string) => ShorthandReading,
): Span[] {
  if (conflicts.length === 0) return [];
  const spans = conflicts.map(({ set }) => set.span);
  const parts = spans.filter((span, index) => spans.findIndex(({ start }) => start === span.start) === index);
  const inside = reading.sets.filter(({ span }) => parts.some((part) => overlaps(span, part)));
  const again = reread(textOf(reading.line, parts));
  const alike = said(again.sets) === said(inside);
  return alike ? parts : [{ start: 0, end: reading.line.length }];
}

const textOf = (line: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => line.slice(start, end)).join('; ');

/** A path of the facts as its room and the place in it. */
function placeOf(path: ShorthandPath): { room: keyof Rooms; place: string } {
  const [room, ...steps] = path.split('.');
  return { room: room as keyof Rooms, place: steps.join('.') };
}

/** What a line says was tested today, also where it says what was carried: the marks of those places, and of no others, go. */
function saidToday(rooms: Rooms, sets: readonly ShorthandSet[]): Rooms {
  const now: Rooms = { ...rooms };
  const mark = <Room extends keyof Rooms>(room: Room, how: (section: Rooms[Room]) => Rooms[Room]) => {
    now[room] = how(now[room]);
  };
  for (const { path, value } of sets) {
    const { room, place } = placeOf(path);
    if (Array.isArray(value)) mark(room, (section) => itemsGivenToday(section, place, value));
    else if (isGroup(value) && !WHOLE.has(path))
      for (const key of Object.keys(value)) mark(room, (section) => testedAgain(section, `${place}.${key}`));
    else mark(room, (section) => testedAgain(section, place));
  }
  return now;
}

/** What stood carried where a line says something. */
const carriedAt = (rooms: Rooms, sets: readonly ShorthandSet[]): WasCarried[] =>
  [...new Set(sets.map(({ path }) => path))].flatMap((path) => {
    const { room, place } = placeOf(path);
    const marks = marksAt(rooms[room], place);
    return marks.length > 0 ? [{ path, value: valueAt(rooms[room], place), marks }] : [];
  });

/** Carried again where a line that is taken back leaves what was carried. */
function carriedAgain(rooms: Rooms, wasCarried: readonly WasCarried[]): Rooms {
  const now: Rooms = { ...rooms };
  const mark = <Room extends keyof Rooms>(room: Room, place: string, marks: readonly Carried[]) => {
    now[room] = withMarksAt(now[room], place, marks);
  };
  for (const { path, value, marks } of wasCarried) {
    const { room, place } = placeOf(path);
    if (sameAnswers(valueAt(now[room], place), value)) mark(room, place, marks);
  }
  return now;
}

/**
 * A line written into the draft: what was read goes to its fields, what was not goes to the notes, so that nothing
 * typed is lost. Where another value stands it stays, and what the line says of it stays in the line, unless the
 * therapist says to replace it.
 */
export function takeOverShorthand(
  rooms: Rooms,
  reading: ShorthandReading,
  reread: (line: string) => ShorthandReading,
  replace = false,
): TakenOver {
  const { conflicts } = applyShorthand(rooms, reading);
  const paths = replace ? conflicts.map(({ path }) => path) : [];
  const held = replace ? applyShorthand(rooms, reading, paths).conflicts : conflicts;
  const sets = reading.sets.filter((set) => held.every((conflict) => conflict.set !== set));
  const applied = applyShorthand(rooms, { ...reading, sets }, paths);
  const { intake, exam } = saidToday({ intake: applied.intake, exam: applied.exam }, sets);
  const wasCarried = carriedAt(rooms, sets);
  const back = heldBack(reading, held, reread);
  const kept = wordsOf(reading.notes.filter(({ span }) => !back.some((part) => overlaps(part, span))));
  const changes = changesOf(rooms, { intake, exam }, { ...reading, sets });
  const note = kept.length > 0 ? kept.join('; ') : null;
  const notes = [exam.notes, note].filter(Boolean).join('\n');
  // Notes that are full take no more: the words stay in the line, where they can be seen.
  if (note !== null && notes.length > LONGEST_NOTES)
    return {
      intake,
      exam,
      conflicts: held,
      kept: [],
      set: sets.length,
      line: reading.line,
      takeable: { changes, note: null, wasCarried },
    };
  return {
    intake,
    exam: note === null ? exam : { ...exam, notes },
    conflicts: held,
    kept,
    set: sets.length,
    line: textOf(reading.line, back),
    takeable: { changes, note, wasCarried },
  };
}

/** The notes without the words a line added; null when they no longer stand there as a line of their own. */
function notesWithout(notes: string | undefined, added: string): string | null {
  const lines = (notes ?? '').split('\n');
  const place = lines.lastIndexOf(added);
  return place === -1 ? null : lines.toSpliced(place, 1).join('\n');
}

/** Takes back only what a line wrote and nobody changed since; `left` says how much of it stays. */
export function takeBackShorthand(
  rooms: Rooms,
  { changes, note, wasCarried }: Takeable,
): Rooms & { left: number } {
  const { left, ...back } = takeBack(rooms, changes);
  const { intake, exam } = carriedAgain(back, wasCarried);
  if (note === null) return { intake, exam, left };
  const notes = notesWithout(exam.notes, note);
  if (notes === null) return { intake, exam, left: left + 1 };
  const { notes: _, ...others } = exam;
  return { intake, exam: notes === '' ? others : { ...exam, notes }, left };
}
