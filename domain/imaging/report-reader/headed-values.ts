import type { Cue } from './cues';
import { levelMentions } from './levels';
import { mentionsIn } from './places';
import type { Span } from './report-reading';

/** What parts a heading from its value: "Fracture: none", "Discitis - not seen", "Fractures (none)", "Fracture? No". */
const PARTED =
  /^(?<more>(?:\s*(?:,|\/|&|\)|\b(?!(?:is|are|was|were|with|without|no|not|causing|which|that|there)\b)[a-z0-9'.-]+)){0,9}?)\s*(?:[:=?(|…]|\s-{1,2}\s|-\s|\s-(?=n|abs|not)|\.{2,})[\s:([]*/;
/** Without anything between them only a bare word: "Fractures none". */
const BARE_AFTER = /^\s+(?:none|nil|negative|absent|-ve)\s*(?:[,;.]|$)/;
const LEAD = /^(?:(?:there\s+(?:is|are)|currently|definitely|clearly)\s+)*/;
const OTHER_NONE = /^(?:-?ve|neg|zero|0|n|nope|negative|not\s+(?:present|there))\b/;
const NOT_LOOKED = /^(?:n\/?a\b|not\s+(?:\w+ly\s+)?(?:assess|evaluat|imag|cover|includ|applic)\w*|see\s)/;
/** What may follow a denial that denies the heading itself. */
const NO_MORE =
  /^(?:[\s.)\]]|\b(?:seen|noted|identified|detected|demonstrated|evident|found|visible|visuali[sz]ed|shown|observed|appreciated|recogni[sz]ed|apparent|present|evidence|signs?|of\s+(?:note|any|this|such|same)|any|such|at\s+all|significant|acute|definite|obvious|convincing|today|currently|here|whatsoever|(?:at|in|on)\s+(?!(?:\w+\s+){0,3}(?:previous|prior|earlier|last|old)\b).*)\b)*$/;
const PLACE_BEFORE = /^[\s:-]*(?:(?:on\s+the\s+)?(?:left|right)(?:\s+side)?[\s:-]+)?/;
const FIRST_PART = /^[^,;]*/;

/** What the value after a heading that ends at `end` says of it; null where it is no bare word of that kind. */
export function valueSays(
  text: string,
  cues: readonly Cue[],
  end: number,
): 'denied' | 'open' | 'hedged' | null {
  const after = text.slice(end);
  if (BARE_AFTER.test(after)) return 'denied';
  const parted = PARTED.exec(after);
  if (!parted || !sharesValue(text, parted.groups?.more ?? '')) return null;
  const rest = after.slice(parted[0].length);
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const at = end + parted[0].length + lead;
  const part = FIRST_PART.exec(text.slice(at))?.[0] ?? '';
  const cue = cues.find(
    ({ start, end: to, words }) => start === at || (words !== '?' && start < at && to > at),
  );
  if (NOT_LOOKED.test(part) || cue?.says === 'opens') return 'open';
  const levels = levelMentions(part);
  const first = levels[0];
  // "Canal stenosis: L3/4 none", "left: none": the place stands before what is said of it.
  const said = (first?.start === 0 ? part.slice(levels.at(-1)?.end) : part).replace(PLACE_BEFORE, '');
  const none = OTHER_NONE.exec(said)?.[0].length ?? 0;
  if (none > 0 && NO_MORE.test(said.slice(none))) return 'denied';
  const denial = cues.find(
    ({ says, start }) => says === 'denies' && start === at + part.length - said.length,
  );
  if (denial && NO_MORE.test(text.slice(denial.end, at + part.length))) return 'denied';
  return cue?.says === 'hedges' && NO_MORE.test(text.slice(cue.end, at + part.length)) ? 'hedged' : null;
}

const JOINED = /^\s*(?:,|\/|&|\(|and\b|or\b)/;
const DEGREE = /\b(?:mild|moderate|severe|small|large|tiny|minor|massive|broad|new|old|acute)\b/;

/**
 * Whether a value also belongs to a finding named before the last one: "Fracture, dislocation: none" is one heading,
 * "right protrusion, canal stenosis: none" is a statement and a heading.
 */
function sharesValue(text: string, more: string): boolean {
  const other = mentionsIn(more)[0];
  if (more.includes(',')) {
    const heading = headingOf(text);
    return heading !== null && !DEGREE.test(text.slice(0, heading.label.end));
  }
  return !other || JOINED.test(more.slice(0, other.start + 1));
}

const LABEL = /^[\s•*.)(\d-]*[^:=;?]{3,80}?\s*[:=]/;
const PLACED = /\b(?:left|right|bilateral|both|there|this|these|which|with)\b/;
const AFFIRMS =
  /^\s*(?:yes|y\b|present|seen|positive|\+|confirmed|acute|new|recent|unchanged|stable|old|healed|chronic|mild|moderate|severe|marked|small|large|tiny|minor|massive|grade|left|right|bilateral|multiple|single|central|at|in)\b/;

/** A heading of a template by itself, and the first part of its value; null where the words before the colon say more. */
export function headingOf(text: string): { label: Span; value: Span } | null {
  const match = LABEL.exec(text);
  if (!match) return null;
  const label = match[0];
  if (PLACED.test(label) || levelMentions(label).length > 0) return null;
  const part = FIRST_PART.exec(text.slice(label.length))?.[0] ?? '';
  return {
    label: { start: 0, end: label.length },
    value: { start: label.length, end: label.length + part.length },
  };
}

/** Whether a value tells something of its heading: a place, a degree, or that it is there. */
export const affirms = (value: string): boolean => AFFIRMS.test(value) || levelMentions(value).length > 0;
