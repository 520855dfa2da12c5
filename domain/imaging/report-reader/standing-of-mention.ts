import { HERNIATIONS, SERIOUS_FINDINGS } from '../finding-groups';
import { affirms, headingOf } from './headed-values';
import { type Standing, standingOf, type Wording } from './negation';
import { type Mention, mentionsIn } from './places';
import type { Span } from './report-reading';
import { gradedNone } from './words-around';

const OLD = '(?:old|healed|chronic|remote|previous|prior|long-?standing)';
const OLD_BEFORE = new RegExp(
  `(?<!\\bacute on |\\b(?:than|instead of|opposed to|not) (?:an? )?)\\b${OLD}\\b(?:[\\s,]+(?!(?:acute|new|recent|there|is|are|shows?|study|mri|ct|scan|imaging)\\b)[\\w-]+){0,4}\\s+$`,
);
const OLD_AFTER = new RegExp(
  `^[^;]{0,50}?(?:[,:(]|\\s-\\s|\\b(?:is|are|appears?|looks?))\\s*(?:\\w+ly\\s+)?${OLD}\\b`,
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
  const standing = standingOf(wording, mention);
  return standing === 'stated' && isBareHeading(wording.text, mention) ? 'open' : standing;
}

/** "Fracture: see below": a heading whose value tells nothing of it. */
function isBareHeading(text: string, mention: Mention): boolean {
  const heading = headingOf(text);
  return heading !== null && mention.end <= heading.label.end && !affirms(text.slice(heading.value.start));
}

const sameKind = (one: Mention, other: Mention): boolean =>
  one.term.finding === other.term.finding ||
  (HERNIATIONS.has(one.term.finding) && HERNIATIONS.has(other.term.finding));

/** The findings a clause speaks of, without a heading that its value names again: "Fractures: acute fracture of L1". */
export function mentionsBeyondHeading(text: string): Mention[] {
  const mentions = mentionsIn(text);
  const heading = headingOf(text);
  if (!heading) return mentions;
  const named = mentions.filter(({ start, end }) => start >= heading.value.start && end <= heading.value.end);
  return mentions.filter(
    (mention) =>
      mention.end > heading.label.end ||
      named.length === 0 ||
      !(
        named.some((one) => sameKind(one, mention) || SERIOUS_FINDINGS.has(one.term.finding)) ||
        !SERIOUS_FINDINGS.has(mention.term.finding)
      ),
  );
}
