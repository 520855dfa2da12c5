import { type Cue, cuesIn } from './cues';
import { valueSays } from './headed-values';
import type { Span } from './report-reading';

/** `open`: the report neither states nor denies it ("cannot be excluded", "possible", "?"). */
export type Standing = 'stated' | 'hedged' | 'open' | 'denied';

const GRADE = '(?:mild|moderate|severe|marked|small|large|minor|tiny)';
/** What ends the reach of a cue on the way to a finding behind it: a new statement, or a finding graded by itself. */
const ENDS = new RegExp(
  `,\\s*(?:and\\s+)?(?:(?:there|this|it|that)\\s+(?:is|are|represents?)|with\\b|now\\b|only\\b|merely\\b|just\\b|an?\\b|the\\b|${GRADE}\\b|some\\b)|\\band\\s+(?:with|there|the|an?|${GRADE})\\b|\\band\\s+[^,;]{0,40}?\\b(?:shows?|demonstrates?|reveals?)\\b|\\bthere\\s+(?:is|are)\\s+(?:now|new)\\b|\\bexcept\\b|\\bexception\\b|\\b(?:apart|aside)\\s+from\\b|\\bother\\s+than\\b|\\bbesides\\b|\\b(?:by|from|(?:due|owing|secondary)\\s+to)\\s+(?:the|this|that|these)\\b`,
);
const DOES =
  '(?:(?:compress|displac|contact|touch|abutt?|deviat|imping|caus|result|effac|indent|extend|produc)(?:ing|e?s)|in\\s+contact)';
/** An "or" that goes on with a list, and not one between two roots ("the L4 or L5 root"). */
const LIST_OR = '\\b(?:nor|or(?!(?<=[ls]\\s?\\d\\sor)\\s+[ls]\\s?\\d\\s+(?:nerve\\s+)?(?:root|nerve)))\\b';
/** A side, a level or what a lesion does opens a new statement after a comma too, unless a list goes on with "or". */
const PLACE_ENDS = new RegExp(
  `,\\s*(?:(?:and|which|that)\\s+)?(?:(?:at|on|in)\\s+)?(?:the\\s+)?(?:left|right|bilateral|l\\s?[1-5]\\b|(?:\\w+ly\\s+)?${DOES}\\b)(?![^,;]*${LIST_OR})(?![^;]*,\\s*n?or\\b)`,
);
/** "No L3/4, L4/5 protrusion": levels listed before what is denied open no statement. */
const LEVELS_ONLY =
  /^\s+(?:(?:left|right|evidence\s+of|significant|any)\s+)*l\s?[1-5](?:\s?[-/]\s?[ls]?\s?[1-5])?(?:\s*(?:,|and|&|\/)\s*l\s?[1-5](?:\s?[-/]\s?[ls]?\s?[1-5])?)*$/;
const TOUCHING = '(?<!\\b(?:contact|conflict|abutment|continuity|relation)\\s)';
const WITH = new RegExp(`${TOUCHING}\\bwith\\b(?!\\s*(?:out|in)\\b)`);
/** After a denial, "with" and a finding that has no article or degree may still be what is denied. */
const WITH_GRADED = new RegExp(
  `${TOUCHING}\\bwith\\s+(?:an?|the|${GRADE}|left|right|bilateral|some|residual|persisting|associated|superimposed)\\b`,
);
/** What ends the reach of a cue on the way back to a finding before it. */
const ENDS_BACK =
  /\bwith\b(?!\s*(?:out|in)\b)|\b(?:causing|producing|compressing|contacting|displacing|but)\b|\bthere\s+(?:is|are)\b|[;:]/;
const ASIDE =
  /,\s*(?:as\s+)?(?:previously|earlier|formerly|described|seen|noted|reported|shown|measuring|although|though|while|albeit|however|if|therefore)\b[^,;]{0,50},/g;
const LONGEST_BACK = 80;
/** Words by which a lesion of an earlier scan is still there. */
const STILL_THERE =
  /\b(?:persist\w*|unchanged|stable|again|still|remain\w*|increas\w*|enlarg\w*|larger|progress\w*|smaller|reduc\w*|decreas\w*|similar|residual|ongoing|not\s+(?:\w+ly\s+)?(?:changed|resolved))\b/;
/** "Probably no", "may not": a denial that is itself in doubt. */
const DOUBTS_DENIAL =
  /\b(?:probably|likely|possibly|presumably|perhaps|may|might|could|(?:appears?|seems?)\s+to)\b(?:\s+(?:is|are|be|there|shows?))*\s*$/;

/** How far a cue reaches: surely up to `surely`, and perhaps, past a bare "with", up to `perhaps`. */
type Reaching = Cue & { surely: number; perhaps: number; passingWith: number };

/** A clause with its cues: the words around a finding, and what they say of it. */
export type Wording = {
  text: string;
  cues: readonly Reaching[];
  /** The text without the words of its cues. */
  rest: string;
  tail: string;
  /** The clause that follows, and the one before. */
  next: string;
  previous: string;
};

/** `tail`: the following clause when it names no finding and so speaks of this one ("…, but this cannot be excluded"). */
export function wordingOf(text: string, next = '', tail = '', previous = ''): Wording {
  const cues = cuesIn(text);
  let rest = '';
  for (const { start, end } of cues)
    if (end > rest.length) rest += text.slice(rest.length, start) + '_'.repeat(end - start);
  rest += text.slice(rest.length);
  return { text, rest, next, previous, tail, cues: cues.map((cue) => ({ ...cue, ...reachOf(cue, rest) })) };
}

const LONGEST = 600;
/** "Rather than an extrusion, this is a protrusion": what is chosen instead stands after the comma. */
const CHOOSES = /^(?:rather|instead|as\s+opposed)/;
const CHOSEN = /,(?![^,;]*\bn?or\b)|\bthere\s+(?:is|are)\b|\b(?:this|it|these)\s+(?:is|are)\b/;

function reachOf(cue: Cue, rest: string): Omit<Reaching, keyof Cue> {
  const ahead = rest.slice(cue.end, cue.end + LONGEST);
  const first = (pattern: RegExp): number => {
    const at = ahead.search(pattern);
    return at === -1 ? ahead.length : at;
  };
  const passingWith = Math.min(first(ENDS), firstPlaceEnd(ahead));
  const surely = Math.min(passingWith, first(WITH));
  if (CHOOSES.test(cue.words)) {
    const end = cue.end + first(CHOSEN);
    return { surely: end, perhaps: end, passingWith: end };
  }
  const graded = cue.says === 'denies' ? Math.min(passingWith, first(WITH_GRADED)) : surely;
  return { surely: cue.end + surely, perhaps: cue.end + graded, passingWith: cue.end + passingWith };
}

function firstPlaceEnd(ahead: string): number {
  let from = 0;
  for (;;) {
    const found = ahead.slice(from).search(PLACE_ENDS);
    if (found === -1) return ahead.length;
    const at = from + found;
    if (!LEVELS_ONLY.test(ahead.slice(0, at))) return at;
    from = at + 1;
  }
}

type Reach = 'whole' | 'weak' | null;

/** Whether a cue reaches a finding that starts at `at`, behind it. */
function reaches(cue: Reaching, at: number, withEnds: boolean): Reach {
  if (at <= (withEnds ? cue.surely : cue.passingWith)) return 'whole';
  return at <= cue.perhaps ? 'weak' : null;
}

/** Whether a cue reaches back to a finding that ends at `end`. `weak`: it stands in a list that may not be meant. */
function reachesBack({ rest }: Wording, cue: Cue, end: number): Reach {
  if (cue.start - end > LONGEST_BACK) return null;
  const between = rest.slice(end, cue.start).replace(ASIDE, ' ');
  if (ENDS_BACK.test(between)) return null;
  const direct = between.replace(/,\s*(?:which|this|that|it|and|now)?\s*$/, ' ');
  const joined = / and /.test(direct);
  const plural = /^(?:are|were|have)\b/.test(cue.words);
  if (direct.includes(',')) return /\bn?or\b/.test(direct) || (joined && plural) ? 'weak' : null;
  if (direct !== between && /^absent/.test(cue.words)) return null;
  return joined && /^(?:is|was|has)\b/.test(cue.words) ? null : 'whole';
}

/**
 * Whether a clause states, doubts, leaves open or denies what stands at `span` in it. Doubt wins over denial wherever
 * both may be meant. `withEnds` false: "with" is part of what is denied, as in "no herniation with root contact".
 */
export function standingOf(wording: Wording, span: Span, withEnds = true): Standing {
  const { text, cues } = wording;
  const value = valueSays(text, cues, span.end);
  if (value) return value;
  const inside = cues.filter((cue) => cue.start >= span.start && cue.end <= span.end);
  const within = (says: Cue['says']) => inside.some((cue) => cue.says === says && cue.on === 'following');
  if (within('denies')) return within('opens') ? 'open' : 'denied';
  const before = cues
    .filter((cue) => cue.on === 'following' && cue.end <= span.start && cue.says !== 'nothing')
    .map((cue) => ({ cue, reach: reaches(cue, span.start, withEnds) }))
    .filter(({ reach }) => reach !== null)
    .reverse();
  const after = cues
    .filter((cue) => cue.on === 'preceding' && cue.start >= span.end && cue.says !== 'nothing')
    .map((cue) => ({ cue, reach: reachesBack(wording, cue, span.end) }))
    .filter(({ reach }) => reach !== null);
  if (within('opens') || after.some(({ cue }) => cue.says === 'opens') || opensAfter(wording.tail))
    return 'open';
  const nearest = before.find(({ cue }) => cue.says !== 'past');
  const says = nearest?.cue.says;
  if (says === 'opens') return 'open';
  const denial = after.find(({ cue }) => cue.says === 'denies');
  if (denial) return denial.reach === 'weak' ? 'open' : 'denied';
  const doubted = after.some(({ cue }) => cue.says === 'hedges');
  if (says === 'denies' && nearest) {
    if (doubted || DOUBTS_DENIAL.test(text.slice(0, nearest.cue.start))) return 'open';
    return nearest.reach === 'weak' ? 'hedged' : 'denied';
  }
  if (says === 'hedges' && nearest) {
    const ruling = before.find(({ cue, reach }) => cue.says === 'denies' && reach === 'whole');
    return ruling && governs(text.slice(ruling.cue.end, nearest.cue.start)) ? 'denied' : 'hedged';
  }
  const past = [...before, ...after].some(({ cue }) => cue.says === 'past');
  return doubted || (past && !STILL_THERE.test(text)) ? 'hedged' : 'stated';
}

/** "No sign that suggests …" denies what is suggested; "no fracture, likely …" does not. */
const governs = (between: string): boolean => {
  const last = between.lastIndexOf(',');
  return last === -1 || /\bn?or\b/.test(between.slice(last));
};

/** Whether a clause without a finding of its own leaves open what was said before it. */
const opensAfter = (tail: string): boolean => {
  const cue = cuesIn(tail).find(({ says, on }) => says === 'opens' && on === 'preceding');
  return (
    cue !== undefined &&
    /^[\s,]*(?:(?:it|this|that|one|these|they|which|such|an?|subtle|small|early)\s+){0,3}$/.test(
      tail.slice(0, cue.start),
    )
  );
};

/** Whether a text says that something cannot be excluded. */
export const leavesOpen = (text: string): boolean =>
  cuesIn(text).some(({ says, words }) => says === 'opens' && /exclu|rule/.test(words));

const UNTOUCHED =
  /\b(?:(?:is|are|lies|lie|appears?|remains?)\s+)?(?:not\s+(?:involved|affected|compressed|contacted|touched|displaced|deviated|reached|compromised|narrowed|implicated)|uninvolved|unaffected|spared|free(?!\s+(?:dis[ck]\s+)?fragment)|clear|patent|normal|preserved|unremarkable)\b/g;

/** The stretches of a clause that speak of what is not there: a side named in one belongs to no finding outside it. */
export function deniedStretches(wording: Wording): Span[] {
  const { text, cues } = wording;
  const forward = cues
    .filter(({ says, on }) => says === 'denies' && on === 'following')
    .map(({ start, perhaps }) => ({ start, end: perhaps }));
  const backward = [
    ...cues.filter(({ says, on }) => says === 'denies' && on === 'preceding'),
    ...[...text.matchAll(UNTOUCHED)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ].map(({ start, end }) => ({ start: phraseBefore(text, start), end }));
  return [...forward, ...backward];
}

/** Where the words a denial looks back on begin: after the last comma, colon or joining word. */
function phraseBefore(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_BACK);
  const last = [...text.slice(from, at).matchAll(/[,:;]|\b(?:and|with|but|while)\b/g)].at(-1);
  return last ? from + last.index + last[0].length : from;
}
