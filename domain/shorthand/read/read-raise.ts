import { TRUNK_REGIONS } from '../../vocabulary/regions';
import type { Side } from '../../vocabulary/side';
import { bySide } from '../by-side';
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

function degreesOf(test: Test, words: readonly Word[]): { degrees?: number; positive?: true } | Doubt {
  const [number, second] = wordsOf(words, 'number');
  if (!number) return {};
  const match = /^(\d{1,3})(\+?)$/.exec(number.raw);
  if (second || number.compared || !match || test === 'slump') return 'value_unclear';
  const degrees = Number(match[1]);
  if (degrees > MOST_DEGREES) return 'out_of_range';
  if (degrees < 10 && !number.degrees) return 'value_unclear';
  return match[2] ? { degrees, positive: true } : { degrees };
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
  const angle = degreesOf(test, words);
  const felt = responseOf(words);
  if (isDoubt(sign)) return sign;
  if (isDoubt(angle)) return angle;
  if (isDoubt(felt)) return felt;
  if (angle.positive && sign !== null) return 'sign_unclear';
  const special = states[0] === 'equivocal' || states[0] === 'unable' ? states[0] : null;
  if (special && (sign !== null || angle.positive)) return 'sign_unclear';
  const result = special ?? resultOf(angle.positive ? true : sign, felt.response, felt.only ?? false);
  if (result === 'sign_unclear') return result;
  const [differs, second] = wordsOf(words, 'differentiation');
  if (second) return 'value_unclear';
  const leg: LegRaise = {
    ...(result ? { result: result as NonNullable<LegRaise['result']> } : {}),
    ...(angle.degrees !== undefined ? { degrees: angle.degrees } : {}),
    ...(felt.response ? { response: felt.response } : {}),
    ...(differs ? { differentiation: differs.present ? ('present' as const) : ('absent' as const) } : {}),
  };
  return Object.keys(leg).length > 0 ? leg : 'value_unclear';
}

/** Signs or angles of both legs at once (`R/L +/-`, `R/L 45/80`). Angles need the order written: 80 may also be a norm. */
function pairOf(test: Test, said: Said): Written[] | Doubt {
  const rest = said.words.filter((word) => word.kind !== 'order');
  const [pair, ...more] = rest;
  if (pair?.kind !== 'fraction' || more.length > 0) return 'value_unclear';
  const order = writtenOrder(said);
  const signs = signPair(pair);
  if (!signs && test === 'slump') return 'value_unclear';
  if (!order && !(signs && signs[0] === signs[1])) return 'side_unclear';
  const legs = signs
    ? signs.map((positive): LegRaise => ({ result: positive ? 'positive' : 'negative' }))
    : pair.parts.map((part): LegRaise | null =>
        /^\d{2,3}$/.test(part) && Number(part) <= MOST_DEGREES ? { degrees: Number(part) } : null,
      );
  if (legs.length !== 2 || legs.includes(null)) return 'value_unclear';
  return sidesInOrder(order ?? 'R/L').map((side, index) =>
    write(`exam.mechanosensitivity.${test}.${side}`, legs[index] ?? {}, side),
  );
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
  for (const group of groups) {
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
