import type { SpineLevel } from '../../vocabulary/roots';
import { HERNIATIONS } from '../finding-groups';
import type { ImagingFinding } from '../findings';
import type { ImagingFindingEntry } from '../schema';
import { clausesOf } from './clauses';
import { type LevelMention, levelGroups, levelMentions } from './levels';
import { FINDING_TERMS, type FindingTerm } from './lexicon';
import { type Standing, standingOf } from './negation';
import type { DeniedInReport, Doubt, Span } from './report-reading';
import { sidesIn } from './sides';
import { contactIn, gradedNone, migrationIn, severityIn, slipGradeIn, zoneIn } from './words-around';

/** Where the reading stands: the levels the last heading or sentence spoke of. */
export type Context = { levels: SpineLevel[]; firm: boolean };

export type SentenceFinding = { entry: ImagingFindingEntry; span: Span; doubts: Doubt[] };
export type SentenceReading = {
  findings: SentenceFinding[];
  denied: DeniedInReport[];
  /** A root is said to be touched, and no lesion in the sentence does it. */
  rootTouched: {
    contact: NonNullable<ReturnType<typeof contactIn>>;
    side: ImagingFindingEntry['side'];
    span: Span;
  } | null;
  context: Context;
};

type Mention = Span & { term: FindingTerm };

/** Findings that have no side of their own. */
const SIDELESS: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  'central_stenosis',
  'disc_degeneration',
  'spondylolisthesis',
  'cauda_equina_compression',
  'cord_compression',
  'discitis_or_osteomyelitis',
  'abscess',
  'haematoma',
  'intradural_or_extradural_mass',
  'metastasis_or_marrow_lesion',
  'vascular_lesion',
  'other',
]);
const DISC_OR_CYST: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  ...HERNIATIONS,
  'disc_bulge',
  'synovial_cyst',
]);
export const TOUCHES_ROOTS: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  ...DISC_OR_CYST,
  'lateral_recess_stenosis',
  'foraminal_stenosis',
  'spondylolisthesis',
]);

function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const term of FINDING_TERMS)
    for (const match of text.matchAll(term.words)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => span.start < other.end && span.end > other.start))
        found.push({ ...span, term });
    }
  return found
    .filter(
      ({ term, start, end }) =>
        !(term.finding === 'disc_degeneration' && isBoneHeight(text, text.slice(start, end))),
    )
    .sort((a, b) => a.start - b.start);
}

/** Height or signal lost by a vertebra, not by a disc. */
const isBoneHeight = (sentence: string, words: string): boolean =>
  /^(?:height|signal|loss)/.test(words) &&
  !/dis[ck]/.test(words) &&
  /\b(?:fractur|vertebra|end-?\s?plate|bod(?:y|ies))/.test(sentence);

/** Words between two findings belong to the first up to a comma or a joining word, then to the second. */
function parted(between: string): number {
  if (/^\s*\(/.test(between)) return between.indexOf(')') + 1 || between.length;
  const at = between.search(
    /,|\s(?:and|with|causing|resulting|together|plus|as\s+well|producing|leading|due\s+to|by)\s/,
  );
  return at === -1 ? 0 : at;
}

function windowsOf(text: string, mentions: readonly Mention[]): Span[] {
  let from = 0;
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const to = next ? mention.end + parted(text.slice(mention.end, next.start)) : text.length;
    const window = { start: from, end: to };
    from = to;
    return window;
  });
}

const isPlace = (group: LevelMention, place: FindingTerm['place']): boolean =>
  place === 'vertebra' ? true : group.kind === 'disc';

/** The groups of levels a finding belongs to: those standing after it where findings come first, else before it. */
function groupsFor(
  mention: Mention,
  all: readonly LevelMention[],
  mentions: readonly Mention[],
): LevelMention[] {
  const fits = all.filter((group) => isPlace(group, mention.term.place));
  const bones = fits.filter((group) => group.kind === 'vertebra');
  const groups = mention.term.place === 'vertebra' && bones.length > 0 ? bones : fits;
  if (groups.length <= 1) return groups;
  if (mentions.length === 1) return groups;
  const levelFirst = (groups[0]?.start ?? 0) < (mentions[0]?.start ?? 0);
  const before = groups.filter((group) => group.start < mention.start);
  const next = mentions.find((other) => other.start > mention.start)?.start ?? Number.POSITIVE_INFINITY;
  const after = groups.filter((group) => group.start > mention.start);
  const soon = after.filter((group) => group.start < next);
  if (levelFirst) return before.slice(-1);
  if (soon.length > 0) return soon.slice(0, 1);
  return before.length > 0 ? before.slice(-1) : after.slice(0, 1);
}

/** The words beside one of several groups of levels: between two, those up to a joining word belong to the first. */
function shareOf(text: string, groups: readonly LevelMention[], index: number): Span {
  const border = (one: LevelMention | undefined, other: LevelMention | undefined): number => {
    if (!one || !other) return one ? text.length : 0;
    const joiner = text.slice(one.end, other.start).search(/,|\sand\s|&/);
    return one.end + Math.max(0, joiner);
  };
  return {
    start: border(groups[index - 1], groups[index]),
    end: border(groups[index], groups[index + 1]),
  };
}

type Place = { levels: SpineLevel[]; doubts: Doubt[]; window: Span | null };

function placesOf(
  mention: Mention,
  own: readonly LevelMention[],
  wide: readonly LevelMention[],
  mentions: readonly Mention[],
  text: string,
  context: Context,
): Place[] {
  if (mention.term.place === 'none') return [{ levels: ['unknown'], doubts: [], window: null }];
  const groups = groupsFor(mention, own, mentions);
  if (groups.length > 1 && mention.term.place === 'disc')
    return groups.map((group, index) => ({
      levels: group.levels,
      doubts: [],
      window: shareOf(text, groups, index),
    }));
  if (groups.length > 0)
    return [{ levels: groups.flatMap((group) => group.levels), doubts: [], window: null }];
  const near = wide.filter((group) => isPlace(group, mention.term.place)).at(-1);
  if (near) return [{ levels: near.levels, doubts: [], window: null }];
  if (/\bmulti-?level\b|\b(?:several|all|multiple) (?:lumbar )?levels\b/.test(text))
    return [{ levels: ['multilevel'], doubts: [], window: null }];
  const many = /\b(?:both|these|those|all|each) (?:of these )?(?:levels|discs|disks)\b/.test(text);
  if (
    (mention.term.place === 'disc' || context.firm) &&
    context.levels.length > 0 &&
    (context.firm || many || context.levels.length === 1)
  )
    return [
      {
        levels: context.levels,
        doubts: context.firm || /\b(?:same|this|that) level\b/.test(text) ? [] : ['level_from_context'],
        window: null,
      },
    ];
  return [{ levels: ['unknown'], doubts: ['level_missing'], window: null }];
}

/** Reads one sentence of the report. `plain` is the normalised text, `original` the text as pasted. */
export function readSentence(
  plain: string,
  original: string,
  sentence: Span,
  before: Context,
): SentenceReading {
  const whole = plain.slice(sentence.start, sentence.end);
  const groups = levelGroups(whole);
  const reading: SentenceReading = {
    findings: [],
    denied: [],
    rootTouched: null,
    context: contextAfter(groups, before),
  };
  const clauses = clausesOf(plain, sentence);
  const anyLesion = clauses.some((clause) =>
    mentionsIn(plain.slice(clause.start, clause.end)).some(({ term }) => TOUCHES_ROOTS.has(term.finding)),
  );
  for (const clause of clauses) {
    const text = plain.slice(clause.start, clause.end);
    const offset = clause.start - sentence.start;
    const here = groups
      .filter((group) => group.start >= offset && group.end <= offset + text.length)
      .map((group) => ({ ...group, start: group.start - offset, end: group.end - offset }));
    const earlier = groups.filter((group) => group.end <= offset);
    readClause(
      reading,
      { text, original: original.slice(clause.start, clause.end), start: clause.start },
      here,
      earlier,
      before,
    );
    if (!mentionsIn(text).some(({ term }) => TOUCHES_ROOTS.has(term.finding)))
      touchWithoutLesion(reading, clause, text, original, anyLesion);
  }
  return reading;
}

function contextAfter(groups: readonly LevelMention[], before: Context): Context {
  const last = groups.filter((group) => group.kind === 'disc').at(-1);
  return last ? { levels: last.levels, firm: false } : before;
}

function touchWithoutLesion(
  reading: SentenceReading,
  clause: Span,
  text: string,
  original: string,
  lesionInSentence: boolean,
): void {
  const contact = contactIn(text);
  if (
    !contact ||
    standingOf(
      text.slice(0, text.search(/compress|imping|displac|deviat|abut|contact|touch|flatten/)),
      '',
    ) === 'denied'
  )
    return;
  const { readings } = sidesIn(text, original.slice(clause.start, clause.end));
  const side = readings.length === 1 ? (readings[0]?.side ?? null) : null;
  const lesion = reading.findings.filter(({ entry }) => TOUCHES_ROOTS.has(entry.finding)).at(-1);
  if (lesion && lesionInSentence) {
    if (!side || !lesion.entry.side || lesion.entry.side === side || lesion.entry.side === 'both')
      lesion.entry = { ...lesion.entry, rootContact: contact, side: lesion.entry.side ?? side };
    return;
  }
  reading.rootTouched = { contact, side, span: clause };
}

type Clause = { text: string; original: string; start: number };

function readClause(
  reading: SentenceReading,
  { text, original, start }: Clause,
  own: readonly LevelMention[],
  earlier: readonly LevelMention[],
  context: Context,
): void {
  const mentions = mentionsIn(text);
  const windows = windowsOf(text, mentions);
  const lesions = mentions.filter(({ term }) => TOUCHES_ROOTS.has(term.finding));
  mentions.forEach((mention, index) => {
    const window = windows[index] as Span;
    const { finding } = mention.term;
    const around = text.slice(window.start, window.end);
    const span = { start: start + mention.start, end: start + mention.end };
    const places = placesOf(mention, own, earlier, mentions, text, context);
    const standing: Standing =
      gradedNone(around) ||
      (finding === 'fracture' &&
        /\b(?:old|healed|chronic|remote|previous|prior|long-?standing)\b/.test(around))
        ? 'denied'
        : standingOf(text.slice(0, mention.start), text.slice(mention.end));
    for (const place of places)
      for (const level of place.levels) {
        if (standing === 'denied') {
          reading.denied.push({ finding, level: level === 'unknown' ? null : level, span });
          continue;
        }
        const scope = place.window ?? window;
        const contact = lesions.length === 1 ? contactIn(text) : contactIn(around);
        reading.findings.push(
          ...entriesOf(
            finding,
            level,
            text.slice(scope.start, scope.end),
            original.slice(scope.start, scope.end),
            mention.start - scope.start,
            contact,
          ).map(({ entry, doubts }) => ({
            entry:
              finding === 'root_oedema_or_enhancement'
                ? { ...entry, level: rootLevel(text) ?? level }
                : entry,
            span,
            doubts: [...place.doubts, ...doubts, ...(standing === 'hedged' ? (['hedged'] as const) : [])],
          })),
        );
      }
  });
}

/** A swollen root is named by itself. */
function rootLevel(text: string): SpineLevel | null {
  const root = levelMentions(text).find((mention) => mention.kind === 'root');
  const name = root
    ? /[ls]\s?[1-5]/.exec(text.slice(root.start, root.end))?.[0].replace(/\s/g, '')
    : undefined;
  if (!name) return null;
  return name.startsWith('s') ? 'sacrum' : (name.toUpperCase() as SpineLevel);
}

function entriesOf(
  finding: ImagingFinding,
  level: SpineLevel,
  around: string,
  original: string,
  at: number,
  contact: ReturnType<typeof contactIn>,
): { entry: ImagingFindingEntry; doubts: Doubt[] }[] {
  const sided = SIDELESS.has(finding)
    ? { readings: [{ side: null, severity: null }], unclear: false }
    : sidesIn(around, original, at);
  const disc = DISC_OR_CYST.has(finding);
  return sided.readings.map(({ side, severity }) => {
    const degree = severity ?? severityIn(around);
    const zone = disc ? zoneIn(around) : null;
    const migration = disc ? migrationIn(around) : null;
    const slipGrade = finding === 'spondylolisthesis' ? slipGradeIn(around) : null;
    return {
      entry: {
        level,
        finding,
        side: side === 'midline' && !disc ? null : side,
        ...(zone ? { zone } : {}),
        ...(degree ? { severity: degree } : {}),
        ...(contact && TOUCHES_ROOTS.has(finding) ? { rootContact: contact } : {}),
        ...(migration ? { migration } : {}),
        ...(slipGrade ? { slipGrade } : {}),
      },
      doubts: sided.unclear ? ['side_unclear' as const] : [],
    };
  });
}
