import type { SpineLevel } from '../../vocabulary/roots';
import type { Span } from './report-reading';

/** A place above the lumbar spine, and the lumbar vertebra a range from there reaches down to. */
export type HigherPlace = Span & { kind: 'disc' | 'vertebra'; levels: SpineLevel[]; downTo?: string };

/** A thoracic vertebra as reports write it: T11, Th11, D11. */
export const THORACIC = "(?<!')(?:th|t|d)\\s?";
const GAP = '\\s?[-/]\\s?';
const NOT_SIZE = '(?![\\d.]|\\s?(?:mm|cm|weeks?|months?|years?))';
const THORACIC_PAIR = new RegExp(
  `\\b${THORACIC}(?<upper>1[0-2]|[1-9])${GAP}(?:(?<in>th|t|d|l)\\s?)?(?<lower>1[0-2]|[1-9])\\b${NOT_SIZE}`,
  'g',
);
const CERVICAL_PAIR = new RegExp(
  `\\bc[1-7]${GAP}(?:(?<in>c|th|t|d)\\s?)?(?:1[0-2]|[1-9])\\b${NOT_SIZE}`,
  'g',
);
/** T1 and T2 are far more often sequences than vertebrae. */
const FIRST_TWO =
  /(?:\b(?:fracture|collapse|metastas[ie]s|deposits?|lesion|body|vertebra|level)\s+(?:of|in|at|from)\s+(?:the\s+)?)t[12]\b(?!\s*-?\s*(?:w\b|weight|signal|hyper|hypo|bright|dark))|\bt[12](?=\s+(?:vertebra|(?:vertebral\s+)?body|fracture|level|endplate|metastas|collapse))/g;
const SINGLE = new RegExp(`\\b(?:${THORACIC}(?:1[0-2]|[3-9])|c[1-7])\\b`, 'g');
const SEQUENCE_BEFORE = /\b(?:sagittal|axial|coronal|on|low|high|bright|increased|reduced|intermediate)\s+$/;
const SEQUENCE_AFTER =
  /^[\s,/-]*(?:(?:fse|tse|stir|flair)\b|w\b|-?weight|signal|sequence|images?\b|imaging|hyper|hypo|iso|bright|dark|relax|sag|ax)/;
const LUMBAR_TOO = '(?!(?:\\s+spine)?\\s*(?:,|and|or|&|\\/|\\+)\\s*(?:the\\s+)?lumb)';
/** The region by its name, where it is spoken of alone. */
const NAMED = new RegExp(
  `(?<!\\blumbar\\s+(?:spine\\s+)?(?:and|or|&|\\/)\\s+(?:the\\s+)?)\\b(?:cervical${LUMBAR_TOO}(?!\\s+(?:cancer|ca\\b|carcinoma|malignan|neoplas))|thoracic${LUMBAR_TOO}(?!\\s+(?:kyphosis|aort|ribs?\\b|cage|inlet|outlet|duct))|dorsal\\s+(?:spine|vertebra\\w*|levels?)${LUMBAR_TOO}|(?<!\\d\\s?)[ct]-?\\s?spine)\\b`,
  'g',
);
const NAME_HEADING =
  /^[\s•*\d.)(-]*(?:mri\s+)?(?:the\s+)?(?:(?<higher>cervical|thoracic|dorsal|[ct]-?\s?spine)|lumbar|lumbo-?sacral|l-?\s?spine)(?:\s+spine)?\s*(?:[:-]\s|[:-]?$)/;

export const isHigher = (level: SpineLevel): boolean => level === 'thoracic' || level === 'cervical';

const regionOf = (words: string): SpineLevel => (words.startsWith('c') ? 'cervical' : 'thoracic');

/** Every thoracic and cervical place a sentence names; the disc T12–L1 is a lumbar one here. */
export function higherPlaces(sentence: string): HigherPlace[] {
  const found: HigherPlace[] = [];
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Omit<HigherPlace, keyof Span> | null) => {
    for (const match of sentence.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.end && span.end > other.start)) continue;
      const place = read(match);
      if (place) found.push({ ...span, ...place });
    }
  };
  const around = ({ index, 0: words }: RegExpExecArray) => ({
    before: sentence.slice(Math.max(0, index - 20), index),
    after: sentence.slice(index + words.length, index + words.length + 24),
  });
  take(THORACIC_PAIR, (match) => {
    const { upper, lower } = match.groups ?? {};
    const below = match.groups?.in === 'l';
    if (upper === '12') return null;
    const { before, after } = around(match);
    const sequences = upper === '1' && lower === '2';
    if (sequences && (SEQUENCE_BEFORE.test(before) || SEQUENCE_AFTER.test(after))) return null;
    return { kind: 'disc', levels: ['thoracic'], ...(below ? { downTo: `l${lower}` } : {}) };
  });
  take(CERVICAL_PAIR, (match) => ({
    kind: 'disc',
    levels: match.groups?.in && match.groups.in !== 'c' ? ['cervical', 'thoracic'] : ['cervical'],
  }));
  take(FIRST_TWO, () => ({ kind: 'vertebra', levels: ['thoracic'] }));
  take(SINGLE, (match) => ({ kind: 'vertebra', levels: [regionOf(match[0])] }));
  take(NAMED, (match) => ({ kind: 'disc', levels: [regionOf(match[0])] }));
  return found;
}

/** The region a line is headed by: `[]` where it is the lumbar spine, null where it is none. */
export function regionHeading(line: string): SpineLevel[] | null {
  const heading = NAME_HEADING.exec(line);
  if (!heading) return null;
  return heading.groups?.higher ? [regionOf(heading.groups.higher)] : [];
}
