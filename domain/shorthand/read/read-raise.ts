import { TRUNK_REGIONS } from '../../vocabulary/regions';
import type { Side } from '../../vocabulary/side';
import { bySide, type OnSide } from '../by-side';
import type { ShorthandValues } from '../paths';
import {
  isDoubt,
  type Outcome,
  onlyKinds,
  read,
  type Said,
  sidesInOrder,
  sidesOf,
  type Word,
  type Written,
  wordsOf,
  write,
  writtenOrder,
} from '../said';
import type { Doubt } from '../shorthand';
import { polarityOf, signPair } from './polarity';

type LegRaise = ShorthandValues['exam.mechanosensitivity.slr.left'];
type Test = 'slr' | 'slump';

/** The schema's largest angle. */
const MOST_DEGREES = 120;

type Angle = { degrees?: number; positive?: boolean };

function degreesOf(test: Test, words: readonly Word[], minusCounts: boolean): Angle | Doubt {
  const [number, second] = wordsOf(words, 'number');
  if (!number) return {};
  const match = /^(\d{1,3})([+-]?)$/.exec(number.raw);
  if (second || number.compared || !match || test === 'slump') return 'value_unclear';
  if (match[2] === '-' && !minusCounts) return 'value_unclear';
  const degrees = Number(match[1]);
  if (degrees > MOST_DEGREES) return 'out_of_range';
  if (degrees < 10 && !number.degrees) return 'value_unclear';
  return match[2] ? { degrees, positive: match[2] === '+' } : { degrees };
}

/** `R80- L40+`: each side, then its angle with the sign written against it, and nothing else. */
const SIDE_BY_SIDE = 'side number side number';

/**
 * `R40+ L80-`, `R80- L40+`: beside a plus at the other angle, and with nothing right after it that it could lead to or
 * the other leg in the same pattern, the minus at an angle is no dash.
 */
function minusIsSign(words: readonly Word[]): boolean {
  const angles = wordsOf(words, 'number');
  const minus = angles.find(({ raw }) => raw.endsWith('-'));
  const next = minus && words[words.indexOf(minus) + 1];
  const closed =
    next === undefined || next.afterComma || words.map(({ kind }) => kind).join(' ') === SIDE_BY_SIDE;
  return minus !== undefined && angles.length === 2 && closed && angles.some(({ raw }) => raw.endsWith('+'));
}

type Response = Exclude<LegRaise['response'], null | undefined>;

/** What was felt. A region of the leg is leg pain; the trunk says nothing here. */
function responseOf(words: readonly Word[]): { response?: Response; only?: boolean } | Doubt {
  const named: { response: Response; only: boolean }[] = [
    ...wordsOf(words, 'response'),
    ...wordsOf(words, 'region').map(({ region }) => ({
      response: (region === 'leg' || region === 'below_knee' || !TRUNK_REGIONS.has(region)
        ? 'leg_pain'
        : 'back_pain') as Response,
      only: false,
    })),
  ];
  if (
    wordsOf(words, 'region').some(
      ({ region }) => region !== 'leg' && region !== 'below_knee' && TRUNK_REGIONS.has(region),
    )
  )
    return 'value_unclear';
  const [first] = named;
  if (!first) return {};
  return named.every((other) => other.response === first.response)
    ? { response: first.response, only: first.only }
    : 'value_unclear';
}

/**
 * The result beside what was felt: back pain or a hamstring stretch is no positive root test, and leg pain no negative
 * one (classification specification §3.3), so that such a pair is left to the reader.
 */
function resultOf(
  sign: boolean | null,
  response: Response | undefined,
  only: boolean,
): LegRaise['result'] | Doubt {
  if (sign === true) return response && response !== 'leg_pain' ? 'sign_unclear' : 'positive';
  if (sign === false) return response === 'leg_pain' ? 'sign_unclear' : 'negative';
  if (!only || !response) return undefined;
  return response === 'back_pain' ? 'equivocal' : 'negative';
}

function oneLeg(test: Test, said: Said, words: readonly Word[]): LegRaise | Doubt {
  if (!onlyKinds(words, 'sign', 'pluses', 'state', 'number', 'response', 'region', 'differentiation', 'and'))
    return 'not_understood';
  const states = wordsOf(words, 'state').map((word) => word.state);
  if (states.some((state) => !['normal', 'equivocal', 'unable'].includes(state)) || states.length > 1)
    return 'value_unclear';
  const sign = polarityOf(said, words);
  const angle = degreesOf(test, words, minusIsSign(said.words));
  const felt = responseOf(words);
  if (isDoubt(sign)) return sign;
  if (isDoubt(angle)) return angle;
  if (isDoubt(felt)) return felt;
  if (angle.positive !== undefined && sign !== null) return 'sign_unclear';
  const special = states[0] === 'equivocal' || states[0] === 'unable' ? states[0] : null;
  if (special && (sign !== null || angle.positive !== undefined)) return 'sign_unclear';
  const result = special ?? resultOf(angle.positive ?? sign, felt.response, felt.only ?? false);
  if (result === 'sign_unclear') return result;
  const [differs, second] = wordsOf(words, 'differentiation');
  if (second) return 'value_unclear';
  // What moving a distant part changed came from the nerve: that is no negative test.
  if (result === 'negative' && differs?.present) return 'contradiction';
  const leg: LegRaise = {
    ...(result ? { result: result as NonNullable<LegRaise['result']> } : {}),
    ...(angle.degrees !== undefined ? { degrees: angle.degrees } : {}),
    ...(felt.response ? { response: felt.response } : {}),
    ...(differs ? { differentiation: differs.present ? ('present' as const) : ('absent' as const) } : {}),
  };
  return Object.keys(leg).length > 0 ? leg : 'value_unclear';
}

const angleOf = (part: string): number | null =>
  /^\d{2,3}$/.test(part) && Number(part) <= MOST_DEGREES ? Number(part) : null;

/** The two angles of a pair, in the order written. */
function anglePair(word: Word | undefined): readonly [number, number] | null {
  if (word?.kind !== 'fraction' || word.parts.length !== 2) return null;
  const [first, second] = word.parts.map(angleOf);
  return typeof first === 'number' && typeof second === 'number' ? [first, second] : null;
}

/**
 * Signs or angles of both legs at once (`R/L +/-`, `R/L 45/80`). They need the order written: `+/-` may be "doubtful" and
 * 80 a norm. Both together (`45/80 +/-`) can only be the two legs, in the clinic's order.
 */
function pairOf(test: Test, said: Said): Written[] | Doubt {
  const rest = said.words.filter((word) => word.kind !== 'order');
  if (rest.length > 2 || !onlyKinds(rest, 'fraction')) return 'value_unclear';
  const signs = rest.map(signPair).find((pair) => pair !== null) ?? null;
  const angles = rest.map(anglePair).find((pair) => pair !== null) ?? null;
  if ([signs, angles].filter((pair) => pair !== null).length !== rest.length) return 'value_unclear';
  if (angles && test === 'slump') return 'value_unclear';
  const alike = signs !== null && signs[0] === signs[1];
  const order = writtenOrder(said) ?? (signs && angles ? said.scope.clinicOrder : null);
  if (!order && (angles || !alike)) return 'side_unclear';
  if (said.scope.side && angles && signs) return 'side_unclear';
  return sidesInOrder(order ?? 'R/L').map((side, index) => {
    const leg: LegRaise = {
      ...(signs ? { result: signs[index] ? ('positive' as const) : ('negative' as const) } : {}),
      ...(angles ? { degrees: angles[index] ?? 0 } : {}),
    };
    return write(`exam.mechanosensitivity.${test}.${side}`, leg, side);
  });
}

const isSignAtAngle = ({ words }: OnSide): boolean =>
  words.length === 2 && words[0]?.kind === 'sign' && words[1]?.kind === 'number';

/** `L + 30, R - 85`: beside a plus before the other angle, a minus before an angle is no dash. */
function withSignsBeforeAngles(groups: readonly OnSide[]): readonly OnSide[] {
  const signs = groups.flatMap(({ words }) => wordsOf(words, 'sign'));
  const differ = signs.some(({ positive }) => positive) && signs.some(({ positive }) => !positive);
  if (groups.length !== 2 || !groups.every(isSignAtAngle) || !differ) return groups;
  return groups.map(({ side, words }) => ({
    side,
    words: words.map((word) => (word.kind === 'sign' ? { ...word, bare: false } : word)),
  }));
}

/** Straight leg raise and slump: sign, angle, what was felt, what moving ankle or neck changed. */
export function readRaise(test: Test, said: Said): Outcome {
  if (said.words.some((word) => word.kind === 'fraction')) {
    const pair = pairOf(test, said);
    return isDoubt(pair) ? pair : read(pair);
  }
  const asides: Word[] = [];
  const groups = bySide(said.words, said.scope);
  if (isDoubt(groups)) return groups;
  const sets: Written[] = [];
  for (const group of withSignsBeforeAngles(groups)) {
    const leg = oneLeg(test, said, group.words);
    if (isDoubt(leg)) return leg;
    sets.push(
      ...sidesOf(group.side).map((side: Side) =>
        write(`exam.mechanosensitivity.${test}.${side}`, leg, group.side),
      ),
    );
  }
  return read(sets, asides);
}
