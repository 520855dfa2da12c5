import type { SpineLevel } from '../../vocabulary/roots';
import { higherPlaces, THORACIC } from './higher-levels';
import { neighbourPhrases } from './neighbour-phrases';
import type { Span } from './report-reading';

/** A place named in the text. `disc`: one or several discs; `vertebra`: a bone; `root`: a nerve root, no place at all. */
export type LevelMention = Span & {
  kind: 'disc' | 'vertebra' | 'root';
  levels: SpineLevel[];
  /** A neighbour of a level named in an earlier sentence. */
  inferred?: true;
};

const DISCS: readonly SpineLevel[] = ['T12-L1', 'L1-L2', 'L2-L3', 'L3-L4', 'L4-L5', 'L5-S1'];
const VERTEBRAE = ['t12', 'l1', 'l2', 'l3', 'l4', 'l5', 's1'];

/** The disc between two neighbouring vertebrae, or every disc between two that lie apart. */
function discsBetween(upper: string, lower: string): SpineLevel[] {
  const from = VERTEBRAE.indexOf(upper);
  const to = VERTEBRAE.indexOf(lower);
  return from === -1 || to <= from ? [] : DISCS.slice(from, to);
}

const vertebra = (name: string): SpineLevel =>
  name.startsWith('s') ? 'sacrum' : (name.toUpperCase() as SpineLevel);

const one = `(?:${THORACIC}(?:1[0-2]|[1-9])|c[1-8]|l\\s?[1-5]|s\\s?[1-5])`;
const PAIR = new RegExp(
  `\\b(${THORACIC}12|l\\s?[1-5])\\s?[-/]\\s?([ls]?\\s?[1-5])(?![\\d.]|\\s?(?:mm|cm))`,
  'g',
);
/** "L5 S1" as dictated: two neighbours with nothing between them, and no third beside them. */
const SPACED_PAIR =
  /(?<!\b[tls]\s?\d{1,2}\s+)\b(l1 l2|l2 l3|l3 l4|l4 l5|l5 s1)\b(?!\s*(?:[-/]|[tls]\s?\d|roots?\b|nerves?\b))/g;
/** Where bones are spoken of, "L1 L2" may be two of them. */
const BONES = /\b(?:fractur|collaps|metasta|mets\b|lesion|deposit|marrow|vertebra|bod(?:y|ies)\b|pars\b)/;
const CLOSE_PAIR = /\bl([1-4])([2-5])\b/g;
const ROOTS = new RegExp(
  `(?:${one}(?:\\s*(?:,|and|&|/|or)\\s*${one})*\\s+(?:nerve\\s+)?(?:roots?|nerves?|ganglion|impingement)\\b)|(?:(?:nerve\\s+)?roots?\\s+(?:of\\s+)?${one}(?:\\s*(?:,|and|&|/)\\s*${one})*)`,
  'g',
);
const SINGLE = /\b(?:l\s?[1-5]|s\s?[1-5])\b/g;
const SACRUM = /\bsacr(?:um|al)\b(?!i)/g;
const JUNCTION = /\blumbo-?sacral\s+(?:junction|disc|disk|level)\b/g;
const ON = /\b(l\s?[1-5])\s+(?:vertebra\s+)?(?:up)?(?:on|over)\s+(l\s?[2-5]|s\s?1)\b/g;
const LOWEST = /\b(?:the\s+)?(lower|lowest|last)\s+(two|three|2|3)\s+(?:lumbar\s+)?(?:levels|discs|disks)\b/g;

const squeeze = (text: string): string => text.replace(/\s/g, '');

/** The disc next to one disc; `unknown` with no anchor or several, no direction, or nothing beyond it. */
function neighbourOf(anchor: readonly SpineLevel[], step: -1 | 1 | null): SpineLevel {
  const at = DISCS.indexOf(anchor[0] as SpineLevel);
  return step === null || anchor.length !== 1 || at === -1 ? 'unknown' : (DISCS[at + step] ?? 'unknown');
}

/**
 * Every place named in a sentence, left to right, none inside another. `before`: the levels spoken of last, to which
 * "the level below" refers; a neighbour that cannot be told is `unknown`.
 */
export function levelMentions(sentence: string, before: readonly SpineLevel[] = []): LevelMention[] {
  const found: LevelMention[] = [];
  const free = (start: number, end: number) => !found.some((other) => start < other.end && end > other.start);
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Omit<LevelMention, keyof Span> | null) => {
    for (const match of sentence.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const mention = free(span.start, span.end) ? read(match) : null;
      if (mention && mention.levels.length > 0) found.push({ ...span, ...mention });
    }
  };
  const root = () => ({ kind: 'root' as const, levels: ['unknown' as SpineLevel] });
  const neighbours = neighbourPhrases(sentence);
  found.push(...neighbours.map(({ start, end }) => ({ start, end, kind: 'disc' as const, levels: [] })));
  take(ROOTS, root);
  take(ON, (match) => ({
    kind: 'disc',
    levels: discsBetween(squeeze(match[1] ?? ''), squeeze(match[2] ?? '')),
  }));
  take(PAIR, (match) => {
    const upper = squeeze(match[1] ?? '').replace(/^(?:th|d)/, 't');
    const second = squeeze(match[2] ?? '');
    const lower = /^\d/.test(second) ? (upper === 'l5' && second === '1' ? 's1' : `l${second}`) : second;
    return { kind: 'disc', levels: discsBetween(upper, lower) };
  });
  for (const { start, end, kind, levels, downTo } of higherPlaces(sentence))
    if (free(start, end))
      found.push({
        start,
        end,
        kind,
        levels: downTo ? [...levels, ...discsBetween('t12', downTo)] : levels,
      });
  take(SPACED_PAIR, (match) => {
    if (BONES.test(sentence)) return null;
    const [upper = '', lower = ''] = (match[1] ?? '').split(' ');
    return { kind: 'disc', levels: discsBetween(upper, lower) };
  });
  take(CLOSE_PAIR, (match) => ({ kind: 'disc', levels: discsBetween(`l${match[1]}`, `l${match[2]}`) }));
  take(JUNCTION, () => ({ kind: 'disc', levels: ['L5-S1'] }));
  take(LOWEST, (match) => ({
    kind: 'disc',
    levels: DISCS.slice(/three|3/.test(match[2] ?? '') ? -3 : -2),
  }));
  take(SINGLE, (match) => ({ kind: 'vertebra', levels: [vertebra(squeeze(match[0]))] }));
  take(SACRUM, () => ({ kind: 'vertebra', levels: ['sacrum'] }));
  found.sort((a, b) => a.start - b.start);
  let last: readonly SpineLevel[] | null = null;
  for (const mention of found) {
    const phrase = neighbours.find(({ start }) => start === mention.start);
    if (phrase) {
      const anchor = phrase.named ? discsNamed(phrase.named) : (last ?? before);
      mention.levels = [neighbourOf(anchor, phrase.step)];
      if (!phrase.named && !last) mention.inferred = true;
    }
    if (mention.kind === 'disc') last = mention.levels;
  }
  return found;
}

const JOINS = /^\s*(?:,|and|&|,\s*and|or|\/|as\s+well\s+as|,\s*as\s+well\s+as)\s*(?:at\s+|the\s+|in\s+)*$/;
const SPANS = /^\s*(?:to|through|down\s+to|-)\s*$/;

const discsNamed = (text: string): SpineLevel[] =>
  levelMentions(text).flatMap(({ kind, levels }) => (kind === 'disc' ? levels : []));

/**
 * Places that stand together, such as "L3/4 and L4/5" or "from L2/3 to L5/S1"; none across one of the `cuts`. Roots are
 * no places.
 */
export function levelGroups(
  sentence: string,
  before: readonly SpineLevel[] = [],
  cuts: readonly number[] = [],
): LevelMention[] {
  const groups: LevelMention[] = [];
  for (const mention of levelMentions(sentence, before)) {
    if (mention.kind === 'root') continue;
    const last = groups.at(-1);
    const between = last ? sentence.slice(last.end, mention.start) : '';
    const apart = last !== undefined && cuts.some((cut) => cut >= last.end && cut <= mention.start);
    if (apart) groups.push({ ...mention, levels: [...mention.levels] });
    else if (last && last.kind === mention.kind && JOINS.test(between)) {
      last.levels.push(...mention.levels);
      last.end = mention.end;
    } else if (last && last.kind === mention.kind && SPANS.test(between)) {
      last.levels = spanned(last, mention);
      last.kind = 'disc';
      last.end = mention.end;
    } else groups.push({ ...mention, levels: [...mention.levels] });
  }
  return groups.map((group) => ({ ...group, levels: [...new Set(group.levels)] }));
}

function spanned(first: LevelMention, last: LevelMention): SpineLevel[] {
  if (first.kind === 'disc') {
    const from = DISCS.indexOf(first.levels[0] as SpineLevel);
    const to = DISCS.indexOf(last.levels.at(-1) as SpineLevel);
    if (from === -1 && first.levels.at(-1) === 'thoracic')
      return [...first.levels, ...DISCS.slice(0, to + 1)];
    return from === -1 || to < from ? [...first.levels, ...last.levels] : DISCS.slice(from, to + 1);
  }
  const name = (level: SpineLevel | undefined) => (level === 'sacrum' ? 's1' : (level ?? '').toLowerCase());
  const discs = discsBetween(name(first.levels[0]), name(last.levels[0]));
  return discs.length > 0 ? discs : [...first.levels, ...last.levels];
}
