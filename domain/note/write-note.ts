import { CES_ITEMS, type CesItem } from '../evaluation';
import type { Facts } from '../facts';
import { NOTE_PARTS, type NotePartId } from '../impression/items';
import type { Impression } from '../impression/schema';
import type { Carried } from '../vocabulary/carried';
import { FINDINGS, type Finding } from '../vocabulary/finding';
import { isWithin, leavesOf } from '../vocabulary/leaves';
import { isFindingPath } from './finding-paths';
import { compareBySchema } from './in-order';
import { type FindingKind, HEADINGS, type HeadingId, headingOf, kindOf } from './layout';
import { saidTogether } from './said-together';

/** The words a note is written in: the same labels and answers the form shows. */
export type NoteWords = {
  heading: Record<HeadingId, string>;
  /** A denied symptom is no absent sign, and that no negative test. */
  finding: Record<FindingKind, Record<Finding, string>>;
  /** The cauda equina questions as changes, so that a denial cannot read as a loss. */
  screenItem: Record<CesItem, string>;
  label: (path: string) => string;
  /** The denial of an item whose label is a whole statement ("EMG not normal"); null for one that stands under "absent". */
  denied: (path: string) => string | null;
  answer: (path: string, value: unknown) => string;
  /** "carried from 3 Mar 2026, not re-tested". */
  carried: (on: string) => string;
  /** Heads what was found at the last assessment and not tested again: "Not re-tested since 3 Mar 2026". */
  notRetested: (on: string) => string;
  /** A scan that was read and showed nothing to record. */
  noneReported: string;
};

/** One line of a note: what it is about, and what was recorded. */
export type NoteLine = { label: string | null; text: string };
export type NoteBlock =
  | { kind: 'generated'; heading: string; lines: NoteLine[] }
  /** The therapist's own words, exactly as written. */
  | { kind: 'text'; text: string };
export type NotePart = { id: NotePartId; blocks: NoteBlock[] };

/** Texts that stand as paragraphs, without a label of their own. */
const AS_PARAGRAPH = new Set(['intake.story', 'exam.asterisks', 'exam.notes']);
/** An empty list here says that the scan showed nothing to record; elsewhere it says nothing. */
const READ_AND_EMPTY = 'imaging.findings';
const SCREEN = 'intake.caudaEquina';
const FACT_ROOMS = ['intake', 'exam', 'imaging'] as const;

/** `since`: the day of a carried answer; `itemsSince`: of single items of a list. */
type Leaf = { path: string; value: unknown; since: string | null; itemsSince: Map<number, string> };
/** The last signed assessment, as far as a note compares with it. */
export type LastExamined = { on: string; exam: Facts['exam']; imaging?: Facts['imaging'] };

function leafOf(room: string, place: string, value: unknown, carried: readonly Carried[]): Leaf {
  const itemsSince = new Map(
    Array.isArray(value)
      ? value.flatMap((_, index) => {
          const on = carried.find((mark) => mark.path === `${place}.${index}`)?.on;
          return on ? [[index, on] as const] : [];
        })
      : [],
  );
  const since = carried.find((mark) => mark.path === place)?.on ?? null;
  return { path: `${room}.${place}`, value, since, itemsSince };
}

/** Answers that are said in one sentence become one; what was carried on another day stays apart. */
function together(leaves: readonly Leaf[]): Leaf[] {
  const merged: Leaf[] = [];
  for (const leaf of leaves) {
    const group = saidTogether(leaf.path);
    const before = group && merged.find(({ path, since }) => path === group && since === leaf.since);
    const entry = group ? { [leaf.path.slice(group.length + 1)]: leaf.value } : null;
    if (before) before.value = { ...(before.value as object), ...entry };
    else merged.push(group ? { ...leaf, path: group, value: entry } : leaf);
  }
  return merged;
}

function leavesByHeading(facts: Facts): Map<HeadingId, Leaf[]> {
  const groups = new Map<HeadingId, Leaf[]>();
  for (const room of FACT_ROOMS) {
    // What a report was read to say and was taken out again is no finding.
    const { carried, setAside: _, ...section } = facts[room] as { carried?: Carried[]; setAside?: unknown };
    const leaves = [...leavesOf(section, '')].sort(([one], [other]) =>
      compareBySchema(`${room}.${one}`, `${room}.${other}`),
    );
    for (const [place, value] of leaves) {
      const path = `${room}.${place}`;
      if (Array.isArray(value) && value.length === 0 && path !== READ_AND_EMPTY) continue;
      const heading = headingOf(path);
      groups.set(heading, [...(groups.get(heading) ?? []), leafOf(room, place, value, carried ?? [])]);
    }
  }
  return groups;
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.'));

/** The label of a path without what its group's label has said already. */
function shortLabel(path: string, group: string, words: NoteWords): string {
  const whole = words.label(path);
  const before = `${words.label(group)}, `;
  return whole.startsWith(before) ? whole.slice(before.length) : whole;
}

const marked = (text: string, since: string | null, words: NoteWords) =>
  since === null ? text : `${text} (${words.carried(since)})`;

/** An answer in words, with what is carried marked: the whole of it, or the single items of a list. */
function answerOf({ path, value, since, itemsSince }: Leaf, words: NoteWords): string {
  if (!Array.isArray(value)) return marked(words.answer(path, value), since, words);
  if (value.length === 0) return marked(words.noneReported, since, words);
  if (itemsSince.size === 0) return marked(words.answer(path, value), since, words);
  return value
    .map((item, index) => marked(words.answer(path, [item]), itemsSince.get(index) ?? since, words))
    .join('; ');
}

/** As {@link shortLabel}; the questions of the screen by the change they ask about. */
function itemLabel(path: string, group: string, words: NoteWords): string {
  const item = CES_ITEMS.find((known) => `${SCREEN}.${known}` === path);
  return item ? words.screenItem[item] : shortLabel(path, group, words);
}

/** Names in a row: where one holds a comma itself, semicolons tell them apart. */
const inARow = (names: readonly string[]) =>
  names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');

/** Findings of one group together: statements as they stand or denied, then what is there, what is not, what could not be tested, what was left out on purpose. */
function findingLines(group: string, place: string, leaves: Leaf[], words: NoteWords): NoteLine[] {
  const isStated = ({ path, value }: Leaf) =>
    (value === 'present' || value === 'absent') && words.denied(path) !== null;
  const stated = leaves.filter(isStated).map(({ path, value, since }) => {
    const text = value === 'absent' ? words.denied(path) : null;
    return marked(text ?? itemLabel(path, group, words), since, words);
  });
  const listed = FINDINGS.flatMap((finding) => {
    const of = leaves.filter((leaf) => leaf.value === finding && !isStated(leaf));
    const head = ({ path }: Leaf) => words.finding[kindOf(path)][finding];
    return [...new Set(of.map(head))].map((one) => {
      const names = of
        .filter((leaf) => head(leaf) === one)
        .map(({ path, since }) => marked(itemLabel(path, group, words), since, words));
      return `${one}: ${inARow(names)}`;
    });
  });
  const said = [...(stated.length > 0 ? [inARow(stated)] : []), ...listed];
  const text = said.join(said.some((part) => part.includes(';')) ? '. ' : '; ');
  // The heading has named the group already.
  const label = group === place && kindOf(group) === 'seen' ? null : shortLabel(group, place, words);
  return said.length === 0 ? [] : [{ label, text }];
}

function linesOf(leaves: Leaf[], place: string, words: NoteWords): NoteLine[] {
  const lines: NoteLine[] = [];
  const groups = new Map<string, Leaf[]>();
  for (const leaf of together(leaves)) {
    const group = parentOf(leaf.path);
    groups.set(group, [...(groups.get(group) ?? []), leaf]);
  }
  for (const [group, members] of groups) {
    for (const leaf of members) {
      if (isFindingPath(leaf.path)) continue;
      const { path } = leaf;
      const text = answerOf(leaf, words);
      lines.push({ label: AS_PARAGRAPH.has(path) ? null : shortLabel(path, place, words), text });
    }
    lines.push(
      ...findingLines(
        group,
        place,
        members.filter(({ path }) => isFindingPath(path)),
        words,
      ),
    );
  }
  return lines;
}

/** Every question of the screen, the unasked ones too: silence is no answer. */
function unaskedLine(facts: Facts, words: NoteWords): NoteLine[] {
  const screen = facts.intake.caudaEquina ?? {};
  const open = CES_ITEMS.filter((item) => (screen[item] ?? null) === null);
  const names = open.map((item) => words.screenItem[item]).join(', ');
  return open.length === 0 ? [] : [{ label: words.finding.said.not_tested, text: names }];
}

/** Places of the examination that are no finding: when, and what was written freely. */
const NO_FINDING = new Set(['examinedOn', 'notes', 'neurology.strengthComparedWithLast']);
const STATED = /^neurology\.statedNormal\.(strength|sensation|reflexes)$/;

/**
 * What was found last time and has no answer today, by heading, with what it was. What is carried has an answer: it stands in its own
 * place, marked. Null where nothing was left out, and without an earlier assessment.
 */
export function notRetested(
  { exam, imaging }: Pick<Facts, 'exam' | 'imaging'>,
  last: LastExamined | null,
  words: NoteWords,
): NoteBlock | null {
  if (!last) return null;
  const { carried: _, ...today } = exam;
  const { carried = [], ...then } = last.exam;
  const tested = leavesOf(today, '');
  const groupTested = (group: string) =>
    [...tested.keys()].some((path) => isWithin(path, `neurology.${group}`));
  const groups = new Map<HeadingId, Leaf[]>();
  for (const [place, value] of leavesOf(then, '')) {
    const stated = STATED.exec(place)?.[1];
    if (tested.has(place) || NO_FINDING.has(place) || (stated && groupTested(stated))) continue;
    if (value === 'not_tested' || (Array.isArray(value) && value.length === 0)) continue;
    const heading = headingOf(`exam.${place}`);
    groups.set(heading, [...(groups.get(heading) ?? []), leafOf('exam', place, value, carried)]);
  }
  const { findings = [], carried: marks = [] } = last.imaging ?? {};
  if (findings.length > 0 && !imaging.findings)
    groups.set('imaging', [leafOf('imaging', 'findings', findings, marks)]);
  const lines = HEADINGS.flatMap(({ id, paths }): NoteLine[] => {
    const leaves = groups.get(id);
    if (!leaves) return [];
    const text = together(leaves).map(
      (leaf) => `${shortLabel(leaf.path, paths[0], words)}: ${answerOf(leaf, words)}`,
    );
    return [{ label: words.heading[id], text: text.join('; ') }];
  });
  return lines.length > 0 ? { kind: 'generated', heading: words.notRetested(last.on), lines } : null;
}

/**
 * What was asked and found, as the subjective and objective part of a SOAP note, with the therapist's own words after them, and the
 * given lines of assessment and plan before theirs; after a last assessment also what was found then and not tested again. Only what is recorded is written; "not tested" is said where it was
 * recorded and never reads as normal; a carried finding says so and since when. The same facts give the same note.
 */
export function writeNote(
  facts: Facts,
  texts: Impression['texts'],
  given: { assessment: NoteBlock[]; plan: NoteBlock[] },
  words: NoteWords,
  last: LastExamined | null = null,
): NotePart[] {
  const groups = leavesByHeading(facts);
  const anything = groups.size > 0;
  const leftOut = notRetested(facts, last, words);
  return NOTE_PARTS.map((id) => {
    const generated = HEADINGS.filter(({ part }) => part === id).flatMap((heading): NoteBlock[] => {
      const lines = [
        ...linesOf(groups.get(heading.id) ?? [], heading.paths[0], words),
        ...(heading.id === 'screen' && anything ? unaskedLine(facts, words) : []),
      ];
      return lines.length > 0 ? [{ kind: 'generated', heading: words.heading[heading.id], lines }] : [];
    });
    const own = texts?.[id]?.trim();
    return {
      id,
      blocks: [
        ...generated,
        ...(id === 'objective' && leftOut ? [leftOut] : []),
        ...(id === 'assessment' || id === 'plan' ? given[id] : []),
        ...(own ? [{ kind: 'text' as const, text: own }] : []),
      ],
    };
  });
}

/** The note as plain text, for copying. Parts without content are left out. */
export function noteAsText(parts: readonly NotePart[], titles: Record<NotePartId, string>): string {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ id, blocks }) =>
      [
        titles[id].toUpperCase(),
        ...blocks.map((block) =>
          block.kind === 'text'
            ? block.text
            : [
                block.heading,
                ...block.lines.map(({ label, text }) => (label ? `  ${label}: ${text}` : `  ${text}`)),
              ].join('\n'),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
