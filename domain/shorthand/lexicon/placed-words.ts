import type { Region } from '../../vocabulary/regions';
import type { Meaning } from '../token';

/** Words that mean something only beside certain others: tried at one place of the line, like every pattern. */
const at = (source: string) => new RegExp(source, 'iy');
const head = (item: Extract<Meaning, { kind: 'head' }>['item']): Meaning => ({ kind: 'head', item });

const UNDER_REFLEXES = String.raw`(?<=\b(?:reflex(?:es)?|dtrs?|jerks)\b[^;.\n]*)`;
const GRADED = String.raw`(?=[\s:]*(?:(?:R|L|Rt|Lt|right|left|B|b\/l|both|bilat\w*|absent|normal|nad|reduced|brisk|sluggish)\b|\d|\+\+|↓|↑))`;
const PART_OF_FOOT = '(?:dorsum|top|sole|lat(?:eral)? border|med(?:ial)? border)';
const OF_ITS_SIDE = String.raw`\s+(?:of\s+)?(?:the\s+)?(?:R|L|Rt|Lt|right|left)\s+`;
const PARTS: readonly (readonly [string, Region])[] = [
  ['(?:dorsum|top)', 'foot_dorsum'],
  ['sole', 'heel_sole'],
  ['lat(?:eral)? border', 'foot_lat'],
  ['med(?:ial)? border', 'foot_med'],
];

export const PLACED_WORDS: readonly (readonly [RegExp, (match: RegExpExecArray) => Meaning])[] = [
  // `reflexes: knee R 2+, ankle R 0`
  [at(`(?=knee)${UNDER_REFLEXES}knees?${GRADED}`), () => head({ class: 'reflex', reflex: 'patellar' })],
  [at(`(?=ankle)${UNDER_REFLEXES}ankles?${GRADED}`), () => head({ class: 'reflex', reflex: 'achilles' })],
  // `dorsum R foot`
  ...PARTS.map(
    ([part, region]) =>
      [at(`\\b${part}(?=${OF_ITS_SIDE}foot\\b)`), (): Meaning => ({ kind: 'region', region })] as const,
  ),
  [at(`(?=foot)(?<=\\b${PART_OF_FOOT}${OF_ITS_SIDE})foot\\b`), () => ({ kind: 'filler' })],
  // A saddle area in which nothing is amiss; "saddle sensation" is another matter.
  [
    at(
      String.raw`(?=saddle)(?<!\b(?:lt|pp|sens\w*|light touch|pin ?prick)\b[^;,.\n]*)saddle(?=\s*:?\s*(?:nad|normal|intact|clear|ok|-ve|neg(?:ative)?)(?!\w)|\s*(?:\/|&|and)\s*(?:bladder|bowels?|b\/b)\b(?![^;.\n]*\bsens))`,
    ),
    () => head({ class: 'topic', path: 'intake.caudaEquina.saddle' }),
  ],
  [
    at(
      String.raw`(?=[gis])(?<=\bonset\b[^;.\n]*)(?:gradual|insidious|sudden)\b|(?:gradual|insidious|sudden)(?=\s+onset\b)`,
    ),
    () => ({ kind: 'aside' }),
  ],
  // `ABI .9`
  [
    at(String.raw`(?=\.\d)(?<=\babp?i\b[^;\n]*)(?<![\d.])\.\d{1,2}(?!\d)`),
    (match) => ({ kind: 'number', raw: `0${match[0]}`, degrees: false, compared: false }),
  ],
];
