import { mentionsIn } from './places';
import type { Span } from './report-reading';

const DEGREE =
  '(?:(?:very|only|more|quite)\\s+)?(?:mild|moderate|severe|marked|minimal|slight|minor|significant|critical|high-grade|large|small|tiny|massive)(?:ly)?';
const NONE = '(?:none|nil|no|absent|not\\s+(?:seen|present|identified|demonstrated|evident))';
const SOME = `(?:${DEGREE}(?:\\s*(?:to|-|\\/)\\s*${DEGREE})?|(?:(?:an?|one|the|another)\\s+)?(?:(?:${DEGREE}|new|focal|broad-based|further|similar|second|central|paracentral|left|right|foraminal)\\s+)*one|present|seen|visible|yes|acute|subacute|new|recent|(?:left|right|bilateral|central|paracentral|foraminal)(?=\\s+at\\b))`;
const LEVEL = '(?:[ltscd]|th)\\s?\\d{1,2}(?:\\s?[-/]\\s?[ltscd]?\\s?\\d{1,2})?\\b';
const SIDE = '(?:left|right|both\\s+sides|both|bilateral(?:ly)?)(?:\\s+side)?\\b';
const PLACE = `(?:(?:at|on|in)\\s+)?(?:the\\s+)?(?:level\\s+of\\s+)?(?:${LEVEL}|${SIDE})`;
const PLACES = `${PLACE}(?:(?:\\s*(?:,|\\band\\b|&|\\bor\\b)\\s*|\\s+)${PLACE}){0,6}`;
const AT_PLACE = `(?:at|on|in)\\s+(?:the\\s+)?(?:level\\s+of\\s+)?(?:${LEVEL}|${SIDE})`;
const LEAD =
  '(?:(?:and|but|only|with|there\\s+(?:is|are)|this\\s+is|it\\s+is|now|also|possibl[ey]|probabl[ey]|likely|perhaps)\\s+)*';
const EXCEPT =
  '(?:with\\s+the\\s+exception\\s+of|except(?:ing)?(?:\\s+for)?|apart\\s+from|aside\\s+from|other\\s+than|save\\s+for|besides|for)';

const VALUE_FIRST = new RegExp(
  `^[\\s•*-]*${LEAD}(?:(?<none>${NONE})|(?<some>${SOME}))(?:\\s+(?:seen|noted|present|in\\s+degree))?\\s*,?\\s*${PLACES}[\\s.)]*$`,
);
const PLACE_FIRST = new RegExp(
  `^[\\s•*-]*${LEAD}${PLACES}[\\s:,-]*(?:(?:it|there|this)\\s+)?(?:is\\s+)?(?:(?<none>${NONE})|(?<some>${SOME}))(?:\\s+${PLACES})?[\\s.)]*$`,
);
const EXCEPTED = new RegExp(
  `^\\s*(?<some>${EXCEPT})\\s+(?:${SOME}\\s+)?${PLACES}(?:\\s*,?\\s*(?:where\\s+)?(?:(?:it|this|there)\\s+is\\s+)?${SOME})?[\\s.)]*$`,
);
const ITEM = new RegExp(
  `(?:,|\\s(?=(?:and|but)\\b))\\s*(?=${LEAD}(?:${NONE}|${SOME})\\s+${AT_PLACE}|${LEAD}(?:on\\s+the\\s+)?(?:${LEVEL}|${SIDE})[\\s:-]*(?:${NONE}|${SOME})\\s*(?:,|;|$|\\band\\b)|${LEVEL}(?:\\s*:|\\s+-)\\s)`,
  'g',
);
const SIDE_FIRST = new RegExp(`^[\\s,]*${LEAD}(?:on\\s+the\\s+)?${SIDE}`);
const LEVEL_HEADS = new RegExp(`^[\\s,]*${LEVEL}(?:\\s*:|\\s+-)`);
const VALUE = new RegExp(`\\b(?:${NONE}|${SOME}|without)\\b`);
const DENIES = /\b(?:no|none|nil|not|without|absent)\b/;
const ONLY_PLACES = new RegExp(`^[\\s•*-]*${PLACES}(?:\\s+(?:does|do|is|are|has))?[\\s.)]*$`);
const LEVEL_FIRST = new RegExp(`^\\s*${LEVEL}(?:\\s*:|\\s+-)\\s*\\w`);
const HAS_PLACE = new RegExp(`\\b(?:${LEVEL}|${SIDE})`);
const MORE = new RegExp(`\\b(?:${SOME})\\b|^\\s*${EXCEPT}\\b`);
const BEGINS_EXCEPT = new RegExp(`^\\s*${EXCEPT}\\b`);
const EXCEPT_FIRST = new RegExp(`^(?!\\s*for\\b)\\s*${EXCEPT}\\s+(?:at\\s+)?${PLACES}\\s*,`);
const NOTHING =
  /\b(?:normal|unremarkable|clear|patent|preserved|unaffected|spared|no|not|none|nil|without)\b/;

/** Longer clauses say more than a value and its place. */
const LONGEST = 160;

/** What "moderate at L4/5", "none on the left" or "except at L5/S1" says of the finding named before it, and the word that says it. */
export function ellipsisIn(clause: string): (Span & { denied: boolean }) | null {
  if (clause.length > LONGEST) return null;
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
export function contrastCuts(clause: string): number[] {
  if (!DENIES.test(clause)) return [];
  // "Bilateral, right severe, left none" is at odds with itself.
  const ofBoth = /\b(?:bilateral(?:ly)?|both|b\/l)\b/.test(clause);
  let from = 0;
  return [...clause.matchAll(ITEM)]
    .map(({ index }) => index)
    .filter((at) => {
      const before = clause.slice(from, at).replace(/^[\s,]+/, '');
      const told =
        VALUE.test(before) ||
        LEVEL_FIRST.test(before) ||
        (mentionsIn(before).length > 0 && !LEVEL_HEADS.test(clause.slice(at)));
      if (!told || (ofBoth && SIDE_FIRST.test(clause.slice(at)))) return false;
      from = at;
      return true;
    });
}

/** Whether a clause takes its finding out of what the clause before denies. */
export const excepts = (clause: string): boolean => BEGINS_EXCEPT.test(clause);

/** "Apart from T12, no fracture": a place taken out of what is denied after it. */
export const exceptsFirst = (clause: string): boolean => EXCEPT_FIRST.test(clause);

/** Whether a clause that names no finding still tells of one at a place. */
export const tellsMore = (clause: string): boolean =>
  ONLY_PLACES.test(clause) ||
  (LEVEL_FIRST.test(clause) && !NOTHING.test(clause)) ||
  (MORE.test(clause) && HAS_PLACE.test(clause) && !NOTHING.test(clause));
