import type { Span } from './report-reading';

const DEGREE =
  '(?:(?:very|only|more|quite)\\s+)?(?:mild|moderate|severe|marked|minimal|slight|minor|significant|critical|high-grade|large|small|tiny|massive)(?:ly)?';
const NONE = '(?:none|nil|no|absent|not\\s+(?:seen|present|identified|demonstrated|evident))';
const SOME = `(?:${DEGREE}(?:\\s*(?:to|-|\\/)\\s*${DEGREE})?|(?:(?:an?|one|the|another)\\s+)?(?:(?:${DEGREE}|new|focal|broad-based|further|similar|second|central|paracentral|left|right|foraminal)\\s+)*one|present|seen|visible|yes)`;
const LEVEL = '(?:[ltscd]|th)\\s?\\d{1,2}(?:\\s?[-/]\\s?[ltscd]?\\s?\\d{1,2})?\\b';
const SIDE = '(?:left|right|both\\s+sides|both|bilateral(?:ly)?)(?:\\s+side)?\\b';
const PLACE = `(?:(?:at|on|in)\\s+)?(?:the\\s+)?(?:level\\s+of\\s+)?(?:${LEVEL}|${SIDE})`;
const PLACES = `${PLACE}(?:\\s*(?:,|and|&|or)?\\s*${PLACE})*`;
const AT_PLACE = `(?:at|on|in)\\s+(?:the\\s+)?(?:level\\s+of\\s+)?(?:${LEVEL}|${SIDE})`;
const LEAD =
  '(?:(?:and|but|only|with|there\\s+(?:is|are)|this\\s+is|it\\s+is|now|also|possibl[ey]|probabl[ey]|likely|perhaps)\\s+)*';
const EXCEPT =
  '(?:with\\s+the\\s+exception\\s+of|except(?:ing)?(?:\\s+for)?|apart\\s+from|aside\\s+from|other\\s+than|save\\s+for|besides)';

const VALUE_FIRST = new RegExp(
  `^[\\s•*-]*${LEAD}(?:(?<none>${NONE})|(?<some>${SOME}))(?:\\s+(?:seen|noted|present|in\\s+degree))?\\s*,?\\s*${PLACES}[\\s.)]*$`,
);
const PLACE_FIRST = new RegExp(
  `^[\\s•*-]*${LEAD}${PLACES}[\\s:,-]*(?:(?:it|there|this)\\s+)?(?:is\\s+)?(?:(?<none>${NONE})|(?<some>${SOME}))[\\s.)]*$`,
);
const EXCEPTED = new RegExp(
  `^\\s*(?<some>${EXCEPT})\\s+(?:${SOME}\\s+)?${PLACES}(?:\\s*,?\\s*(?:where\\s+)?(?:(?:it|this|there)\\s+is\\s+)?${SOME})?[\\s.)]*$`,
);
const ITEM = new RegExp(
  `(?:,|\\s(?=(?:and|but)\\b))\\s*(?=${LEAD}(?:${NONE}|${SOME})\\s+${AT_PLACE}|${LEAD}${LEVEL}[\\s:-]*(?:${NONE}|${SOME})\\s*(?:,|;|$|\\band\\b))`,
  'g',
);
const DENIES = /\b(?:no|none|nil|not|without|absent)\b/;
const ONLY_PLACES = new RegExp(`^[\\s•*-]*${PLACES}[\\s.)]*$`);
const HAS_PLACE = new RegExp(`\\b(?:${LEVEL}|${SIDE})`);
const MORE = new RegExp(`\\b(?:${SOME})\\b|^\\s*${EXCEPT}\\b`);
const BEGINS_EXCEPT = new RegExp(`^\\s*${EXCEPT}\\b`);
const NOTHING =
  /\b(?:normal|unremarkable|clear|patent|preserved|unaffected|spared|no|not|none|nil|without)\b/;

/** What "moderate at L4/5", "none on the left" or "except at L5/S1" says of the finding named before it, and the word that says it. */
export function ellipsisIn(clause: string): (Span & { denied: boolean }) | null {
  for (const shape of [VALUE_FIRST, PLACE_FIRST, EXCEPTED]) {
    const groups = shape.exec(clause)?.groups;
    const said = groups?.none ?? groups?.some;
    if (!said) continue;
    const start = clause.indexOf(said);
    return { start, end: start + said.length, denied: groups?.none !== undefined };
  }
  return null;
}

/** Where a clause goes on from what is denied at one place to what is there at another, or the other way round. */
export const contrastCuts = (clause: string): number[] =>
  DENIES.test(clause) ? [...clause.matchAll(ITEM)].map(({ index }) => index).filter((at) => at > 0) : [];

/** Whether a clause takes its finding out of what the clause before denies. */
export const excepts = (clause: string): boolean => BEGINS_EXCEPT.test(clause);

/** Whether a clause that names no finding still tells of one at a place. */
export const tellsMore = (clause: string): boolean =>
  ONLY_PLACES.test(clause) || (MORE.test(clause) && HAS_PLACE.test(clause) && !NOTHING.test(clause));
