import { type Standing, standingOf, type Wording } from './negation';
import type { Mention } from './places';
import type { Span } from './report-reading';
import { gradedNone } from './words-around';

const OLD = '(?:old|healed|chronic|remote|previous|prior|long-?standing)';
const OLD_BEFORE = new RegExp(
  `(?<!\\bacute on )\\b${OLD}\\b(?:[\\s,]+(?!(?:acute|new|recent|there|is|are|shows?|study|mri|ct|scan|imaging)\\b)[\\w-]+){0,4}\\s+$`,
);
const OLD_AFTER = new RegExp(
  `^[^;]{0,50}?(?:,|\\(|\\b(?:is|are|appears?|looks?))\\s*(?:\\w+ly\\s+)?${OLD}\\b`,
);
const PERHAPS =
  /\b(?:probabl[ey]|likely|possibl[ey]|presum\w+|may|might|could|appears?|looks?|suggest\w*)\b|\?/;

/** A grade that means "none", or a fracture that is old, denies a finding too. */
export function standingOfMention(wording: Wording, mention: Mention, window: Span): Standing {
  const around = wording.text.slice(window.start, window.end);
  if (gradedNone(around)) return 'denied';
  const old =
    mention.term.finding === 'fracture' &&
    (OLD_BEFORE.test(wording.text.slice(window.start, mention.start)) ||
      OLD_AFTER.test(wording.text.slice(mention.end, window.end)));
  if (old) return PERHAPS.test(around) ? 'open' : 'denied';
  return standingOf(wording, mention);
}
