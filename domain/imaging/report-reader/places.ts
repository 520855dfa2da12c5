import type { SpineLevel } from '../../vocabulary/roots';
import { isHigher } from './higher-levels';
import type { LevelMention } from './levels';
import { FINDING_TERMS, type FindingTerm } from './lexicon';
import type { Doubt, Span } from './report-reading';

/** Where the reading stands: the levels the last heading or sentence spoke of. */
export type Context = { levels: SpineLevel[]; firm: boolean };

export type Mention = Span & { term: FindingTerm };

/** The findings a text names, left to right, none inside another. */
export function mentionsIn(text: string): Mention[] {
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
        !(term.finding === 'disc_degeneration' && isBoneHeight(text, text.slice(start, end))) &&
        !(term.finding === 'metastasis_or_marrow_lesion' && isKnownDisease(text, { start, end })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Height or signal lost by a vertebra, not by a disc. */
const isBoneHeight = (sentence: string, words: string): boolean =>
  /^(?:height|signal|loss)/.test(words) &&
  !/dis[ck]/.test(words) &&
  (/\b(?:fractur|vertebra|end-?\s?plate|bod(?:y|ies))/.test(sentence) || HEIGHT_OF_BONE.test(sentence));
/** "Loss of height of L2", and not "of L2/3". */
const HEIGHT_OF_BONE =
  /\bheight\s+(?:loss\s+)?(?:of|in)\s+(?:the\s+)?[tld]\s?\d{1,2}\b(?!\s?[-/]|\s*dis[ck])/;

const KNOWN_OF =
  /\b(?:known|history(?:\s+of)?|hx(?:\s+of)?|h\/o|background(?:\s+of)?|patient\s+(?:with|has)|diagnos\w+\s+(?:of|with)|treated(?:\s+for)?|underlying|previous|prior)\s*:?\s+(?<between>(?:[a-z-]+\s+){0,4})$/;
const DISEASE =
  /^\s+(?:[a-z-]+\s+){0,3}?(?:cancer|ca|carcinoma|adenocarcinoma|malignancy|melanoma|sarcoma|neoplasm|lymphoma|disease)\b(?!\s+(?:deposits?|lesions?|spread|metasta\w+))/;
const IN_THE_SPINE =
  /\b(?:[tls]\s?\d{1,2}\b|spin(?:e|al)|bon[ey]s?\b|osseous|skelet\w+|marrow|vertebra\w*|sacr(?:um|al)|deposits?|lesions?)/;

const NAME_ALONE =
  /^\s*metastatic\s+(?:[a-z-]+\s+){0,2}(?:cancer|ca|carcinoma|adenocarcinoma|melanoma|sarcoma)\s*$/;

/** A disease the patient is known to have is why the scan was asked for; only a place in the spine makes it a finding. */
function isKnownDisease(text: string, { start, end }: Span): boolean {
  if (NAME_ALONE.test(text)) return true;
  const known = KNOWN_OF.exec(text.slice(0, start));
  if (!known) return false;
  const rest = text.slice(end).split(/[,;]|\bwith\b|\band\b/)[0] ?? '';
  const isDisease = DISEASE.test(text.slice(end)) || /^(?:myeloma|plasm)/.test(text.slice(start, end));
  return isDisease && !IN_THE_SPINE.test(`${known.groups?.between ?? ''}|${rest}`);
}

/** Words between two findings belong to the first up to a comma or a joining word, then to the second. */
function parted(between: string): number {
  if (/^\s*\(/.test(between)) return between.indexOf(')') + 1 || between.length;
  const at = between.search(
    /,|\s(?:and|with|causing|resulting|together|plus|as\s+well|producing|leading|due\s+to|by)\s/,
  );
  return at === -1 ? 0 : at;
}

/** The words that belong to each finding. */
export function windowsOf(text: string, mentions: readonly Mention[]): Span[] {
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

/** The groups that may be the place of a finding; above the lumbar spine a lone vertebra is place enough for a disc. */
function fitting(all: readonly LevelMention[], place: FindingTerm['place']): LevelMention[] {
  const fits = all.filter((group) => isPlace(group, place));
  return fits.length > 0 ? fits : all.filter((group) => group.levels.every(isHigher));
}

const PLACED_BEFORE = /\b(?:at|of|in|behind|level)\s+(?:the\s+)?$/;
const PLACED_AFTER = /^\s+(?:dis[ck]|level)/;

/** A vertebra given as the place, neither above nor below one of these discs: what is said there is not said of them. */
function elsewhere(text: string, group: LevelMention, discs: readonly SpineLevel[]): boolean {
  const place = PLACED_BEFORE.test(text.slice(0, group.start)) || PLACED_AFTER.test(text.slice(group.end));
  if (group.kind !== 'vertebra' || !place || discs.length === 0) return false;
  const name = (level: SpineLevel) => (level === 'sacrum' ? 'S1' : level);
  return group.levels.every(
    (level) => !discs.some((disc) => disc === 'multilevel' || disc.split('-').includes(name(level))),
  );
}

/** The groups of levels a finding belongs to: those standing after it where findings come first, else before it. */
function groupsFor(
  mention: Mention,
  all: readonly LevelMention[],
  mentions: readonly Mention[],
): LevelMention[] {
  const fits = fitting(all, mention.term.place);
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

/** The levels around a clause: its own, those of its sentence before and after it, and those spoken of last. */
export type Levels = {
  own: readonly LevelMention[];
  earlier: readonly LevelMention[];
  later: readonly LevelMention[];
  context: Context;
};

/** Where a finding lies. A place that had to be taken from elsewhere carries a doubt; one that cannot be told is none. */
export function placesOf(
  mention: Mention,
  mentions: readonly Mention[],
  text: string,
  levels: Levels,
): Place[] {
  const inferred = [...levels.own, ...levels.earlier].some((group) => group.inferred);
  return levelsOf(mention, mentions, text, levels).map((place) => {
    if (mention.term.place === 'none') return place;
    if (place.levels.includes('unknown')) return { ...place, doubts: ['level_missing' as const] };
    return inferred ? { ...place, doubts: ['level_from_context' as const] } : place;
  });
}

function levelsOf(
  mention: Mention,
  mentions: readonly Mention[],
  text: string,
  { own, earlier, later, context }: Levels,
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
  const near = fitting(earlier, mention.term.place).at(-1);
  const spokenOf = near?.levels ?? context.levels;
  if (own.some((group) => elsewhere(text, group, spokenOf)))
    return [{ levels: ['unknown'], doubts: ['level_missing'], window: null }];
  if (near) return [{ levels: near.levels, doubts: [], window: null }];
  if (/\bmulti-?level\b|\b(?:several|all|multiple) (?:lumbar )?levels\b/.test(text))
    return [{ levels: ['multilevel'], doubts: [], window: null }];
  const ahead = later.find((group) => isPlace(group, mention.term.place));
  if (ahead && !context.firm) return [{ levels: ahead.levels, doubts: ['level_from_context'], window: null }];
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
