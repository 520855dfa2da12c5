import { ROOTS, type Root } from '../../vocabulary/roots';
import type { Meaning } from '../token';
import { PLACED_WORDS } from './placed-words';

/** A stretch of text with a form of its own, tried at one place of the line before any words. */
type Pattern = readonly [RegExp, (match: RegExpExecArray) => Meaning];

const UNKNOWN: Meaning = { kind: 'unknown' };
const ASIDE: Meaning = { kind: 'aside' };

/** `L5`, `L4/5`, `L5/S1`, `L4+L5`, `L2-S1`; unknown when a part is no root the facts have. */
function rootsOf(text: string): Meaning {
  const parts = text.replace(/\s/g, '').split(/[-/+]/);
  let letter = '';
  const named = parts.map((part) => {
    letter = /^[LS]/.exec(part)?.[0] ?? letter;
    return ROOTS.indexOf(`${letter}${part.replace(/^[LS]/, '')}` as Root);
  });
  const [first = -1, last = -1] = [named[0], named.at(-1)];
  if (named.includes(-1)) return UNKNOWN;
  if (!text.includes('-')) return { kind: 'roots', roots: named.map((index) => ROOTS[index] ?? 'L1') };
  if (named.length !== 2 || first >= last) return UNKNOWN;
  return { kind: 'roots', roots: ROOTS.slice(first, last + 1) };
}

const UNITS = { '7': 'day', '52': 'week', '12': 'month' } as const;

/** `2/52` is two weeks, `6/12` six months, `3/7` three days; everything else stays a fraction. */
function fractionOf(text: string): Meaning {
  const parts = text.split('/');
  const [count = '', below = ''] = parts;
  const unit = UNITS[below as keyof typeof UNITS];
  if (parts.length === 2 && unit && /^\d{1,3}$/.test(count))
    return { kind: 'duration', count: Number(count), unit };
  return { kind: 'fraction', parts };
}

const unitOf = (word: string): 'day' | 'week' | 'month' | 'year' =>
  word.startsWith('d') ? 'day' : word.startsWith('w') ? 'week' : word.startsWith('m') ? 'month' : 'year';

const VALUE = String.raw`(?:[+-](?:ve)?(?![\w/])|pos(?:itive)?\b|neg(?:ative)?\b|\d[\d.+/-]*\s?(?:°|deg(?:rees)?\b)?)`;
/** A value of another day and the word that says so: `was 3/5`, `↑ from 28°`, `previously + at 30`. */
const EARLIER = String.raw`[↑↓]?\s*(?:(?:up|down|improved|increased|decreased|dropped)\s+)?\b(?:from|was|previously|previous|prev|last (?:time|visit|week|session)|initially|baseline)\s*:?\s*(?:at|@)?\s*${VALUE}(?:\s*(?:at|@)?\s*${VALUE})*(?:\s*last (?:time|visit|week|session))?`;
const NERVE_ENDS = String.raw`(?:ankle )?(?:df|dorsiflexion)|(?:neck|cervical|cx|c-?sp) ?flex\w*`;
const SLACK = String.raw`(?:neck|cervical|cx|c-?sp) ?(?:ext\w*|release)|(?:ankle )?(?:pf|plantarflexion)|knee flex\w*`;
const BY = String.raw`\s*(?:with|w\/?|c|by|on)\s+`;

const PEOPLE =
  'hereditary|relatives?|(?:grand|step)?(?:mother|father|mum|mom|dad|son|daughter|parent)|gran|granny|' +
  'nan|(?:half[- ])?(?:brother|sister)|sibling|twin|aunt(?:ie)?|uncle|cousin|child|children|wife|husband|partner|spouse|' +
  'girlfriend|boyfriend|carer|friend|[mp]g[mf]';

/** Where `sticky` is needed: each pattern is tried only at the current place. */
const at = (source: string, flags = 'iy') => new RegExp(source, flags);

const RIGHT: Meaning = { kind: 'side', side: 'right' };
const LEFT: Meaning = { kind: 'side', side: 'left' };
/** A grade written against its side: `R4/5`, `R2+`. */
const GRADE = String.raw`[0-5][+-]?(?:\/5)?`;
const GRADE_END = String.raw`(?![\w/.°+-])`;

const STATED = String.raw`(?:(?:↓+|↑+|reduced|decreased|diminished|altered|absent|dull|normal|intact)\s*)?`;
const ROOT = String.raw`[LS][1-5](?![\w.+°]|-\d)`;
/** Feeling named without a root of its own after it: it needs the one before. */
const SENSED = String.raw`(?:lt|pp|light touch|pin[ -]?prick|sens|sensation|sensory)\b(?!\s*(?:of\s+)?(?:(?:R|L|left|right)\s+)?[LS][1-5])`;
const OF_A_ROOT = String.raw`(?:derms?|dermatom\w*|myotom\w*|(?:nerve )?roots?|level|distribution|area|pattern|radic\w*|pain|ache|numb\w*|hypoa?es\w*|allodyni\w*|para?esth\w*|pins|tingl\w*|p ?[&+] ?n)\b`;

/** `EHL R4 L5 LT ↓`: right four and left five, or right four and the root: nobody knows. */
const GRADE_OR_ROOT: Pattern = [
  at(
    String.raw`(?<![\w/])R\d{1,2}[+-]?(?:\/5)?,?\s+L(?:[1-5](?![\w/])|[1-4]\/5)(?=\s*\(?(?:(?:,|and|&)?\s*${ROOT}|${STATED}(?:${SENSED}|${OF_A_ROOT})))`,
  ),
  () => UNKNOWN,
];

/**
 * `R4/5`, and `L4/5` where it can be no root or level: beside a grade of the right, or a grade no level has.
 */
const SIDES_OF_GRADES: readonly Pattern[] = [
  [at(`R(?=${GRADE}${GRADE_END})`, 'y'), () => RIGHT],
  [at(String.raw`(?<=\bR${GRADE},?\s+)L(?=[0-5][+-]?\/5${GRADE_END})`, 'y'), () => LEFT],
  [at(String.raw`L(?=[0-5][+-]?\/5,?\s+R${GRADE}${GRADE_END})`, 'y'), () => LEFT],
  [at(String.raw`(?<=\bR\d{1,3}[+-]?\s+)L(?=[0-5][+-]?${GRADE_END})`, 'y'), () => LEFT],
  [at(String.raw`L(?=[0-5][+-]?\s+R\d{1,3}[+-]?${GRADE_END})`, 'y'), () => LEFT],
  [at(String.raw`L(?=(?:(?:[0-5][+-]|[05])\/5|0)${GRADE_END})`, 'y'), () => LEFT],
];

export const PATTERNS: readonly Pattern[] = [
  ...PLACED_WORDS,
  GRADE_OR_ROOT,
  ...SIDES_OF_GRADES,
  [
    at(String.raw`[LS][1-5](?:\s?[-/]\s?[LS]?[1-5]|\+[LS][1-5])*(?![\w/]|[+-]?\/)`, 'y'),
    (match) => rootsOf(match[0]),
  ],
  // Norms and earlier values: never the finding itself. Outside brackets a norm could be the finding ("normal 80").
  [
    at(
      String.raw`\(\s*(?:wnl|norm(?:al)?|normative|nl|n|ref|expected)\s*[:=]?\s*\d{2,3}(?:\s?-\s?\d{2,3})?\s*(?:°|deg(?:rees)?\b)?\s*\)`,
    ),
    () => ASIDE,
  ],
  [at(String.raw`(?:out of|of)\s*\d{2,3}(?![\d/+.-])\s*(?:°|deg(?:rees)?\b)?`), () => ASIDE],
  [at(String.raw`\(\s*${EARLIER}\s*\)`), () => ASIDE],
  [
    at(String.raw`${EARLIER}(?=\s*(?:$|[,;.]|(?:now|today|currently)\s+(?:at\s+|@\s*)?[+\-\d]))`),
    () => ASIDE,
  ],
  [
    at(String.raw`(?:ankle )?(?:df|dorsiflexion)\s?([+-])(?:ve)?(?!\s*[\d/])`),
    (match) => ({ kind: 'differentiation', present: match[1] === '+' }),
  ],
  [
    at(
      String.raw`(?:structural diff\w*|sd|diff\w*)\s*:?\s*(\+(?:ve)?|-(?:ve)?|pos(?:itive)?|neg(?:ative)?)(?![\w/])`,
    ),
    (match) => ({ kind: 'differentiation', present: /^(?:\+|p)/i.test(match[1] ?? '') }),
  ],
  [
    at(
      String.raw`(?:(?:worse\w*|incr\w*|↑|aggravated|sensiti[sz]ed|provoked)${BY}(?:${NERVE_ENDS})|(?:relie(?:ved|f)|eased?s?|better|less\w*|decr\w*|reduced|↓|off)${BY}(?:${SLACK}))(?!\w)`,
    ),
    () => ({ kind: 'differentiation', present: true }),
  ],
  [
    at(String.raw`(?:no change|unchanged|no effect|same)${BY}(?:${NERVE_ENDS}|${SLACK})(?!\w)`),
    () => ({ kind: 'differentiation', present: false }),
  ],
  [
    at(String.raw`(\d{1,3})\s?(days?|wks?|weeks?|mths?|months?|yrs?|years?)\b(?:\s+ago\b)?`),
    (match) => ({ kind: 'duration', count: Number(match[1]), unit: unitOf((match[2] ?? '').toLowerCase()) }),
  ],
  [at(String.raw`\d+\s?-\s?\d+(?:\/\d+)?(?:\s?(?:°|deg(?:rees)?\b|\w+))?`), () => UNKNOWN],
  [
    at(String.raw`(?:absent|reduced|normal|brisk|↓|↑)\/(?:absent|reduced|normal|brisk|↓|↑|\d\+?)(?![\w/])`),
    (match) => ({ kind: 'fraction', parts: match[0].toLowerCase().split('/') }),
  ],
  [
    at(String.raw`\d\+?\/(?:absent|reduced|normal|brisk|↓|↑)(?![\w/])`),
    (match) => ({ kind: 'fraction', parts: match[0].toLowerCase().split('/') }),
  ],
  [
    at(String.raw`[+-]?\d+(?:\.\d+)?[+-]{0,2}(?:\/[+-]?\d+(?:\.\d+)?(?:[+-](?!ve)){0,2})+(?![\d.]\d)`),
    (match) => fractionOf(match[0]),
  ],
  // Spaced out only over a 5: `R 2 / L 3` and `AJ 1 / 2` are no grades.
  [
    at(String.raw`([0-5][+-]?)\s?\/\s?5(?![\w/.°+-])`),
    (match) => ({ kind: 'fraction', parts: [match[1] ?? '', '5'] }),
  ],
  [
    at(String.raw`[+-](?:ve)?\/[+-](?:ve)?(?![\w/+-])`),
    (match) => ({ kind: 'fraction', parts: match[0].replace(/ve/gi, '').split('/') }),
  ],
  [at(String.raw`\+{1,4}\/\+{1,4}(?!\+)`), (match) => ({ kind: 'fraction', parts: match[0].split('/') })],
  [
    at(
      String.raw`([<>≤≥~]=?\s?)?([+-](?=\d(?![\d.°]|\s?deg)))?(\d+(?:\.\d+)?)([+-]{1,2}(?![\w+-]))?(\s?(?:°|deg(?:rees)?\b|degs\b))?`,
    ),
    numberOf,
  ],
  [at(String.raw`\((?:\+|\+ve)\)|\+ve\b|\+(?=\))`), () => ({ kind: 'sign', positive: true, bare: false })],
  [at(String.raw`\((?:-|-ve)\)|-ve\b|-(?=\))`), () => ({ kind: 'sign', positive: false, bare: false })],
  [at(String.raw`\+{2,4}`), (match) => ({ kind: 'pluses', count: match[0].length })],
  [at(String.raw`\+\/?-|±`), () => UNKNOWN],
  [at(String.raw`\+`), () => ({ kind: 'sign', positive: true, bare: true })],
  [at('-{1,2}>|→'), () => UNKNOWN],
  [at('-'), () => ({ kind: 'sign', positive: false, bare: true })],
  [at('↓+'), () => ({ kind: 'state', state: 'down' })],
  [at('↑+'), () => ({ kind: 'state', state: 'up' })],
  // Unevenly spaced or before a value, `L = R +` may also be "left equal, right positive".
  [
    at(String.raw`(?:[rl]=[rl]|[rl]\s=\s[rl](?=\s*(?:$|[,;.\n)])))(?!\w)`),
    () => ({ kind: 'side', side: 'both' }),
  ],
  [at(String.raw`r\/l(?!\w)`), () => ({ kind: 'order', order: 'R/L' })],
  [at(String.raw`l\/r(?!\w)`), () => ({ kind: 'order', order: 'L/R' })],
  [at('R(?=\\d{2,3}(?!\\d))', 'y'), () => RIGHT],
  [at('L(?=\\d{2,3}(?!\\d))', 'y'), () => LEFT],
  [at('Lt(?!\\w)', 'y'), () => LEFT],
  [at('[Rr]t(?!\\w)', 'y'), () => RIGHT],
  [at('B(?![\\w/&+])', 'y'), () => ({ kind: 'side', side: 'both' })],
  [at('LT(?!\\w)', 'y'), () => ({ kind: 'head', item: { class: 'sensation', modality: 'lightTouch' } })],
  // `PAs` are mobilisations from back to front.
  [at('PAS(?!\\w)', 'y'), () => ({ kind: 'head', item: { class: 'perianal' } })],
  [at('(?:lt|RT|fair|Fair)(?!\\w)', 'y'), () => UNKNOWN],
  [
    at(
      String.raw`(?:fam(?:ily|il)?\.?\s*(?:med(?:ical)?\.?\s*)?(?:hx?|h\/x|h\/o|hist(?:ory)?)|f\/?h\/?x?|fmhx?)(?!\w)`,
    ),
    () => ({ kind: 'others', who: 'family' }),
  ],
  [
    at(
      String.raw`(?:lives?|living|here|attend\w*|came|comes|accompanied|married)\s+(?:(?:with|w\/?|by|to)\s+)(?:(?:his|her|their)\s+)?(?:${PEOPLE})(?!\w)`,
    ),
    () => ({ kind: 'others', who: 'company' }),
  ],
  [at(String.raw`(?:family|familial|fam\.?)(?!\w)`), () => ({ kind: 'others', who: 'kin' })],
  [at(String.raw`(?:${PEOPLE})(?:'?s)?(?!\w)`), () => ({ kind: 'others', who: 'person' })],
  // Circa: `ca. 6/52`. With a stop before other words, or before a number without one, it may be either.
  [at(String.raw`ca\.\s*(?=\d{1,3}(?!\d))`), () => ({ kind: 'filler' })],
  [at(String.raw`ca(?=\.[^\S\n]*\S|\s*\d)`), () => UNKNOWN],
  // Bending to the side takes the fingertips no further than the knee.
  [
    at(String.raw`LF(?=\s+(?:ft|fingertips)\s+(?:to\s+)?mid[- ]?shin)`),
    () => ({ kind: 'head', item: { class: 'movement', direction: 'flexion' } }),
  ],
  [
    at(String.raw`toes(?=\s+(?:down|up)[ -]?going)`),
    () => ({
      kind: 'head',
      item: {
        class: 'finding',
        path: 'exam.neurology.upperMotorNeurone.babinski',
        pathology: true,
        arrows: true,
      },
    }),
  ],
  [at('<'), () => ({ kind: 'less' })],
  [at(String.raw`x(?=\s*\d)|@(?=\s*[<>≤≥~]?\s*\d)`), () => ({ kind: 'filler' })],
  [at(String.raw`(?<=(?:^|[;\n\r])\s*)[•*](?=\s)`), () => ({ kind: 'filler' })],
  [at(String.raw`\(\s*\)`), () => UNKNOWN],
  [at('='), () => ({ kind: 'symbol', symbol: '=' })],
  [at(String.raw`\*`), () => ({ kind: 'symbol', symbol: '*' })],
  [at('&'), () => ({ kind: 'and', or: false })],
];

function numberOf(match: RegExpExecArray): Meaning {
  const [, compared, prefix = '', digits = '', suffix = '', degrees] = match;
  return {
    kind: 'number',
    raw: `${prefix}${digits}${suffix}`,
    degrees: degrees !== undefined,
    compared: compared !== undefined && !compared.startsWith('~'),
  };
}
