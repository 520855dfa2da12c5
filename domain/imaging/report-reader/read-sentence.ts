import { SERIOUS_FINDINGS } from '../finding-groups';
import type { ImagingFindingEntry } from '../schema';
import { clausesOf } from './clauses';
import { ellipsisIn, excepts, exceptsFirst, tellsMore } from './contrasts';
import { contactOnItsSide, entriesOf, rootLevel, type SentenceFinding, TOUCHES_ROOTS } from './entries';
import { isHigher } from './higher-levels';
import { type LevelMention, levelGroups } from './levels';
import {
  CANAL_CONTENTS,
  CORD_AFFECTED,
  type FindingTerm,
  GRAVE_WORDS,
  HEIGHT_LOST,
  SEEMS_TO_MATTER,
} from './lexicon';
import { deniedStretches, standingOf, type Wording, wordingOf } from './negation';
import { type Context, type Levels, type Mention, mentionsIn, placesOf, windowsOf } from './places';
import type { NamedInReport, Span } from './report-reading';
import { type Contact, contactsIn, gravest, touchesUnsaid } from './root-contact';
import { sidesIn } from './sides';
import { mentionsBeyondHeading, standingOfMention } from './standing-of-mention';

export type SentenceReading = {
  findings: SentenceFinding[];
  denied: NamedInReport[];
  open: NamedInReport[];
  /** Clauses and words that may matter and were not turned into a finding. */
  unread: Span[];
  /** A root is said to be touched, and no lesion in the sentence does it. */
  rootTouched: {
    contact: Contact;
    sure: boolean;
    side: ImagingFindingEntry['side'];
    span: Span;
  } | null;
  context: Context;
  /** The one finding spoken of last, of which "moderate at L4/5" would go on to tell. */
  told: FindingTerm | null;
};

/**
 * Reads one sentence of the report. `plain` is the normalised text, `original` the text as pasted, `told` the finding
 * the sentence may go on to speak of without its name.
 */
export function readSentence(
  plain: string,
  original: string,
  sentence: Span,
  before: Context,
  told: FindingTerm | null = null,
): SentenceReading {
  const stretches = clausesOf(plain, sentence);
  const groups = levelGroups(
    plain.slice(sentence.start, sentence.end),
    before.levels,
    stretches.map(({ start }) => start - sentence.start),
  );
  const reading: SentenceReading = {
    findings: [],
    denied: [],
    open: [],
    unread: [],
    rootTouched: null,
    context: contextAfter(groups, before),
    told,
  };
  const clauses = stretches.map((span) => ({
    ...span,
    text: plain.slice(span.start, span.end),
    original: original.slice(span.start, span.end),
  }));
  const lesionIn = (text: string) => mentionsIn(text).some(({ term }) => TOUCHES_ROOTS.has(term.finding));
  const anyLesion = clauses.some(({ text }) => lesionIn(text));
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1]?.text ?? '';
    const wording = wordingOf(
      clause.text,
      next,
      mentionsIn(next).length === 0 && !ellipsisIn(next) ? next : '',
      clauses[index - 1]?.text,
    );
    const offset = clause.start - sentence.start;
    const until = offset + clause.text.length;
    const named = () => reading.findings.length + reading.denied.length + reading.open.length;
    const namedBefore = named();
    const foundBefore = reading.findings.length;
    const mentions = mentionsBeyondHeading(clause.text);
    const goesOn = mentions.length === 0 ? ellipsisIn(clause.text) : null;
    const term = goesOn ? reading.told : null;
    const spoken = goesOn && term ? [{ ...goesOn, term }] : mentions;
    readClause(reading, clause, wording, spoken, {
      own: groups
        .filter((group) => group.start >= offset && group.end <= until)
        .map((group) => ({ ...group, start: group.start - offset, end: group.end - offset })),
      earlier: groups.filter((group) => group.end <= offset),
      later: excepts(next) ? [] : groups.filter((group) => group.start >= until),
      context: before,
    });
    if (!goesOn) reading.told = onlyTerm(mentionsIn(clause.text));
    if (exceptsFirst(clause.text) && reading.findings.length === foundBefore)
      reading.unread.push(trimmed(clause));
    const touched = lesionIn(clause.text) || touchWithoutLesion(reading, clause, wording, anyLesion);
    const more = goesOn !== null || (index > 0 && tellsMore(clause.text));
    if (!touched && named() === namedBefore && (more || matters(wording)))
      reading.unread.push(trimmed(clause));
  });
  return { ...reading, findings: reading.findings.map((one) => doubtedIfDenied(one, reading.denied)) };
}

/** Stated and denied at one level in one sentence: what is meant is for a person to see. */
function doubtedIfDenied(found: SentenceFinding, denied: readonly NamedInReport[]): SentenceFinding {
  const { finding, level } = found.entry;
  const both = denied.some(
    (one) =>
      one.finding === finding &&
      (one.level ?? 'unknown') === level &&
      !(
        one.side &&
        (found.entry.side === 'left' || found.entry.side === 'right') &&
        one.side !== found.entry.side
      ),
  );
  return both && !found.doubts.includes('hedged') ? { ...found, doubts: [...found.doubts, 'hedged'] } : found;
}

function contextAfter(groups: readonly LevelMention[], before: Context): Context {
  const last = groups.filter((group) => group.kind === 'disc').at(-1);
  return last ? { levels: last.levels.filter((level) => level !== 'unknown'), firm: false } : before;
}

/** Whether a clause without a finding speaks of something that may matter, and does not deny it. */
function matters(wording: Wording): boolean {
  const word = SEEMS_TO_MATTER.exec(wording.text);
  if (!word) return false;
  const span = { start: word.index, end: word.index + word[0].length };
  return standingOf(wording, span, false) !== 'denied';
}

const trimmed = ({ start, text }: Clause): Span => {
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + text.trim().length };
};

type Clause = { text: string; original: string; start: number };

/** A root touched in a clause that names no lesion: by the lesion of the sentence, or by one named before it. */
function touchWithoutLesion(
  reading: SentenceReading,
  clause: Clause,
  wording: Wording,
  lesionInSentence: boolean,
): boolean {
  const contacts = contactsIn(wording);
  const touched = gravest(contacts);
  if (!touched) return false;
  const { contact, sure } = touched;
  const at = contacts.find((one) => one.contact === contact)?.start ?? 0;
  const { readings } = sidesIn(clause.text, clause.original, at, deniedStretches(wording));
  const side = readings.length === 1 ? (readings[0]?.side ?? null) : null;
  const lesion = reading.findings.filter(({ entry }) => TOUCHES_ROOTS.has(entry.finding)).at(-1);
  if (!lesion || !lesionInSentence) {
    reading.rootTouched = {
      contact,
      sure,
      side,
      span: { start: clause.start, end: clause.start + clause.text.length },
    };
    return true;
  }
  if (side && lesion.entry.side && lesion.entry.side !== side && lesion.entry.side !== 'both') return false;
  lesion.entry = { ...lesion.entry, rootContact: contact, side: lesion.entry.side ?? side };
  if (side && lesion.sideOnlyDenied)
    lesion.doubts = lesion.doubts.filter((doubt) => doubt !== 'side_unclear');
  if (!sure && !lesion.doubts.includes('hedged')) lesion.doubts = [...lesion.doubts, 'hedged'];
  return true;
}

/** The term of findings that are all of one kind; null where none or several are named. */
function onlyTerm(mentions: readonly Mention[]): FindingTerm | null {
  const first = mentions[0]?.term ?? null;
  return mentions.every(({ term }) => term.finding === first?.finding) ? first : null;
}

/** A finding a clause speaks of, by its name or, where the name stands before, by the words that go on from it. */
type Spoken = Mention & { denied?: boolean };

function readClause(
  reading: SentenceReading,
  clause: Clause,
  wording: Wording,
  mentions: readonly Spoken[],
  levels: Levels,
): void {
  const { text, original, start } = clause;
  const windows = windowsOf(text, mentions);
  const standings = mentions.map((mention, index) =>
    mention.denied ? 'denied' : standingOfMention(wording, mention, windows[index] as Span),
  );
  const lesions = mentions.filter(
    ({ term }, index) => TOUCHES_ROOTS.has(term.finding) && standings[index] !== 'denied',
  );
  const contacts = contactsIn(wording);
  if (contacts.length === 0 && lesions.length > 0 && touchesUnsaid(text))
    reading.unread.push(trimmed(clause));
  const denied = deniedStretches(wording);
  const broken = mentions.some(({ term }) => term.finding === 'fracture');
  const watched = [CANAL_CONTENTS, CORD_AFFECTED, GRAVE_WORDS, ...(broken ? [] : [HEIGHT_LOST])];
  for (const match of watched.flatMap((words) => [...text.matchAll(words)])) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (mentions.some((one) => span.start < one.end && span.end > one.start)) continue;
    if (!match[0].startsWith('no ') && standingOf(wording, span) === 'denied') continue;
    reading.unread.push({ start: start + span.start, end: start + span.end });
  }
  mentions.forEach((mention, index) => {
    const window = windows[index] as Span;
    const { finding } = mention.term;
    const span = { start: start + mention.start, end: start + mention.end };
    const standing = standings[index];
    const hedged = standing === 'hedged';
    if (standing === 'open') reading.unread.push(trimmed(clause));
    const places = placesOf(mention, mentions, text, levels);
    const oneLevel = places.length === 1 && places[0]?.levels.length === 1;
    for (const place of places)
      for (const level of place.levels) {
        if (standing === 'denied' || standing === 'open') {
          const said = sideNamed(clause, window, mention);
          reading[standing].push({
            finding,
            level: level === 'unknown' ? null : level,
            span,
            ...(said ? { side: said } : {}),
          });
          continue;
        }
        // Above the lumbar spine only what must not be missed is offered: nothing else there touches a lumbar root.
        if (isHigher(level) && !SERIOUS_FINDINGS.has(finding)) {
          reading.unread.push(trimmed(clause));
          continue;
        }
        const scope = place.window ?? window;
        const own = contacts.filter(
          ({ whole }) => lesions.length === 1 || (whole.start >= window.start && whole.end <= window.end),
        );
        const touched = gravest(own);
        const unsure = touched?.sure === false && TOUCHES_ROOTS.has(finding);
        const rootSide =
          touched && oneLevel && TOUCHES_ROOTS.has(finding)
            ? touched.whole.start >= scope.end
              ? (sideOfRoot(clause, touched.whole, denied) ?? touched.sharedSide)
              : touched.sharedSide
            : null;
        reading.findings.push(
          ...contactOnItsSide(
            entriesOf(finding, level, {
              around: text.slice(scope.start, scope.end),
              original: original.slice(scope.start, scope.end),
              at: mention.start - scope.start,
              denied: denied.map((one) => ({ start: one.start - scope.start, end: one.end - scope.start })),
              contact: touched?.contact ?? null,
            }),
            own,
          ).map((one) => ({
            ...one,
            entry:
              finding === 'root_oedema_or_enhancement'
                ? { ...one.entry, level: rootLevel(text) ?? level }
                : rootSide && !one.entry.side && one.doubts.length === 0
                  ? { ...one.entry, side: rootSide }
                  : one.entry,
            span,
            doubts: [...place.doubts, ...one.doubts, ...(hedged || unsure ? (['hedged'] as const) : [])],
          })),
        );
      }
  });
}

/** The one side named beside a finding that is not stated. */
function sideNamed({ text, original }: Clause, { start, end }: Span, mention: Mention) {
  const { readings } = sidesIn(text.slice(start, end), original.slice(start, end), mention.start - start);
  const side = readings.length === 1 ? readings[0]?.side : null;
  return side === 'left' || side === 'right' ? side : null;
}

/** The side of a root that lies beyond the words of the lesion touching it. */
function sideOfRoot({ text, original }: Clause, { start, end }: Span, denied: readonly Span[]) {
  const within = denied.map((one) => ({ start: one.start - start, end: one.end - start }));
  const { readings } = sidesIn(text.slice(start, end), original.slice(start, end), 0, within);
  const side = readings.length === 1 ? readings[0]?.side : null;
  return side === 'left' || side === 'right' ? side : null;
}
