import type { Span } from './report-reading';
import { severityIn } from './words-around';

export type ReadSide = 'left' | 'right' | 'both' | 'midline' | null;
/** Beside "bilateral", a side that is only the worse one. */
const COMPARED =
  /\b(?:worse|more|greater|predominant(?:ly)?|pronounced|asymmetric(?:ally)?|larger|especially|particularly)\b/;

type SideMention = { side: 'left' | 'right' | 'both'; start: number; end: number };

/** Left and right as words, and the letters L and R where they stand alone in the report's own capitals. */
const SIDE =
  /\b(left|right|lt|rt|bilateral(?:ly)?|both|b\/l)\b|\((l|r|b)\)|(?<![a-z0-9./-])(l|r)(?=[\s,:;.)]|$)(?!\s?[1-5])/g;
/** Where something is pushed or bends to is no side; "to the left of midline" is one. */
const NO_SIDE =
  /(?<!\b(?:eccentric|asymmetric|lateralised|lateralized)\s)\b(?:to|towards?)\s+the\s+(?:left|right)\b(?!\s+of\s+(?:the\s+)?mid-?line)|\b(?:left|right)\s+(?:kidney|renal|ovar\w+|psoas)\b|\bboth\s+(?:levels|discs|disks|segments)\b/g;
const EITHER_MORE =
  /\b(?:left|right)\s+than\s+(?:to\s+|on\s+)?(?:the\s+)?(?:left|right)\b|\b(left|right|l|r|lt|rt)\s*(?:>|greater than|more than|worse than|\bmore\b.{0,12}\bthan\b)\s*(?:the\s+|on\s+the\s+)*(left|right|l|r|lt|rt)\b/;

/** A side that is a root's own. */
const OF_ROOT = /^\s+(?:[ls]\s?[1-5]\s+)?(?:nerve\s+)?roots?\b/;
/** Beside "bilateral", a side that is said to have nothing: the text is at odds with itself. */
const SIDE_CLEAR =
  /\b(?:left|right)\s*(?:side\s+)?(?:is\s+|:\s*)?(?:none|normal|clear|patent)\b|\bnone\s+(?:on|to)\s+the\s+(?:left|right)\b/;

const nearest = (found: readonly SideMention[], at: number): SideMention['side'] =>
  found.reduce((best, one) =>
    Math.min(Math.abs(one.end - at), Math.abs(one.start - at)) <
    Math.min(Math.abs(best.end - at), Math.abs(best.start - at))
      ? one
      : best,
  ).side;

const sideNamed = (word: string): SideMention['side'] =>
  /^l/.test(word) ? 'left' : /^r/.test(word) ? 'right' : 'both';

function mentions(text: string, original: string): SideMention[] {
  const barred = [...text.matchAll(NO_SIDE)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return [...text.matchAll(SIDE)].flatMap((match) => {
    const word = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index;
    if (barred.some(([from, to]) => start >= from && start < to)) return [];
    const letter = original.slice(start, start + match[0].length);
    if (match[3] && letter !== letter.toUpperCase()) return [];
    return [{ side: sideNamed(word), start, end: start + match[0].length }];
  });
}

export type SideReading = { side: ReadSide; severity: ReturnType<typeof severityIn> };

/**
 * The side or sides a stretch of text gives a finding: one entry, or two where left and right are graded apart. A
 * comparison ("left greater than right") is both sides. `at` is where the finding stands in the text; a side named in
 * one of the `denied` stretches is not its side. Two sides that cannot be told apart give null, never a guess.
 */
export function sidesIn(
  text: string,
  original: string,
  at = 0,
  denied: readonly Span[] = [],
): { readings: SideReading[]; unclear: boolean; onlyDenied?: true } {
  const named = mentions(text, original);
  const outside = denied.filter(({ start, end }) => at < start || at >= end);
  const found = named.filter(
    ({ start }) => !outside.some((stretch) => start >= stretch.start && start < stretch.end),
  );
  const one = (side: ReadSide, unclear = false) => ({ readings: [{ side, severity: null }], unclear });
  if (found.length === 0) {
    if (/\b(?:central(?:ly)?|median|mid-?line)\b/.test(text) && !/\bpara/.test(text)) return one('midline');
    const sidesDenied = new Set(named.map(({ side }) => side));
    const half = sidesDenied.size === 1 && !sidesDenied.has('both');
    return half ? { ...one(null, true), onlyDenied: true } : one(null);
  }
  if (EITHER_MORE.test(text)) return one('both');
  const ofFinding = found.filter(({ end }) => !OF_ROOT.test(text.slice(end)));
  if (found.some(({ side }) => side === 'both')) {
    const each = gradedApart(
      text,
      ofFinding.filter(({ side }) => side !== 'both'),
    );
    if (SIDE_CLEAR.test(text)) return one(null, true);
    if (each && each[0]?.side !== each[1]?.side) return { readings: each, unclear: false };
    return one(COMPARED.test(text) ? 'both' : nearest(found, at));
  }
  const sides = new Set(found.map(({ side }) => side));
  if (sides.size === 1) return one(found[0]?.side ?? null);
  const apart = gradedApart(text, ofFinding);
  if (apart) return { readings: apart, unclear: false };
  return /\b(?:left|right)\s+(?:and|&)\s+(?:the\s+)?(?:left|right)\b/.test(text)
    ? one('both')
    : one(null, true);
}

/** "Moderate right and mild left", "right mild, left moderate": each side with the degree that stands with it. */
function gradedApart(text: string, found: readonly SideMention[]): SideReading[] | null {
  const [first, second] = found;
  if (found.length !== 2 || !first || !second) return null;
  const between = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const after = text.slice(second.end, second.end + 24);
  if (!/(?:,|\band\b|\/|&|;)/.test(between)) return null;
  const leading = [severityIn(before), severityIn(between)] as const;
  const trailing = [severityIn(between), severityIn(after)] as const;
  const [one, other] = leading[0] && leading[1] ? leading : trailing;
  if (!one || !other) return null;
  return [
    { side: first.side, severity: one },
    { side: second.side, severity: other },
  ];
}
