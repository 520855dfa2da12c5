import { bySide } from '../by-side';
import type { Item } from '../lexicon/item';
import type { ShorthandValues } from '../paths';
import {
  isDoubt,
  type Outcome,
  onlyKinds,
  read,
  type Said,
  sidesOf,
  type Word,
  type Written,
  wordsOf,
  write,
} from '../said';
import type { WrittenSide } from '../shorthand';
import type { State } from '../token';
import { sensationOf } from './read-sensation';

const statesIn = (words: readonly Word[]): State[] => wordsOf(words, 'state').map(({ state }) => state);

/** Heel and toe walking have no side in the facts and are counted for the symptomatic leg: one side alone stays text. */
export function readWalk(path: Extract<Item, { class: 'walk' }>['path'], said: Said): Outcome {
  const sides = wordsOf(said.words, 'side');
  if (said.scope.side || sides.some(({ side }) => side !== 'both')) return 'no_place';
  const [state, second] = statesIn(said.words);
  if (!onlyKinds(said.words, 'side', 'state', 'all') || second || !state) return 'value_unclear';
  const side: WrittenSide = sides.length > 0 ? 'both' : null;
  if (state === 'normal' || state === 'able') return read([write(path, 'absent', side)]);
  return state === 'unable' ? read([write(path, 'present', side)]) : 'value_unclear';
}

export function readGait(said: Said): Outcome {
  const [state, second] = statesIn(said.words);
  const normal = state === 'normal' || state === 'able';
  return normal && !second && onlyKinds(said.words, 'state')
    ? read([write('exam.neurology.gait.normal', 'present')])
    : 'value_unclear';
}

const PULSES: Partial<Record<State, ShorthandValues['exam.vascular.pulses.left']>> = {
  normal: 'normal',
  reduced: 'reduced',
  down: 'reduced',
  absent: 'absent',
};

export function readPulses(said: Said): Outcome {
  const groups = bySide(said.words, said.scope);
  if (isDoubt(groups)) return groups;
  const sets: Written[] = [];
  for (const group of groups) {
    const [state, second] = statesIn(group.words);
    const value = state && PULSES[state];
    if (!value || second || !onlyKinds(group.words, 'state')) return 'value_unclear';
    sets.push(...sidesOf(group.side).map((side) => write(`exam.vascular.pulses.${side}`, value, group.side)));
  }
  return read(sets);
}

/** A loss on one side is a loss; normal on one side says nothing of the other. */
export function readPerianal(said: Said): Outcome {
  const [state, second] = statesIn(said.words);
  const value = state === 'numb' || !state ? null : sensationOf(state);
  if (!value || second || !onlyKinds(said.words, 'state', 'side') || wordsOf(said.words, 'side').length > 1)
    return 'value_unclear';
  const side = wordsOf(said.words, 'side')[0]?.side ?? said.scope.side;
  if (value === 'normal' && side && side !== 'both') return 'one_side_only';
  return read([write('exam.neurology.perianalSensation', value, side)]);
}

export function readAnalTone(said: Said): Outcome {
  const [state, second] = statesIn(said.words);
  if (second || !onlyKinds(said.words, 'state')) return 'value_unclear';
  if (state === 'normal') return read([write('exam.neurology.analTone', 'normal')]);
  return state === 'reduced' || state === 'down'
    ? read([write('exam.neurology.analTone', 'reduced')])
    : 'value_unclear';
}

export function readPostVoid(said: Said): Outcome {
  const [number, second] = wordsOf(said.words, 'number');
  const units = wordsOf(said.words, 'unit').every(({ unit }) => unit === 'millilitres');
  if (
    !number ||
    second ||
    !units ||
    !onlyKinds(said.words, 'number', 'unit') ||
    number.compared ||
    number.degrees
  )
    return 'value_unclear';
  if (!/^\d+$/.test(number.raw)) return 'value_unclear';
  const millilitres = Number(number.raw);
  return millilitres <= 5000
    ? read([write('exam.neurology.postVoidMillilitres', millilitres)])
    : 'out_of_range';
}

/** `SIJ 3/5 +`: three of five tests positive. Without the word "positive" the fraction is not a count. */
export function readSijCount(said: Said): Outcome {
  const [count, second] = wordsOf(said.words, 'fraction');
  const signs = wordsOf(said.words, 'sign');
  const match = /^(\d)\/(\d)(\+?)$/.exec(count?.parts.join('/') ?? '');
  if (!match || second || !onlyKinds(said.words, 'fraction', 'sign')) return 'value_unclear';
  const positive = (match[3] ? 1 : 0) + signs.filter((sign) => sign.positive).length;
  if (positive !== 1 || signs.length > 1 || signs.some((sign) => !sign.positive)) return 'sign_unclear';
  const [done, found] = [Number(match[2]), Number(match[1])];
  if (found > done || done > 6 || done < 2) return 'out_of_range';
  return read([write('exam.competing.sijCount', { positive: found, done })]);
}

/** Lumbar movements: limited, painful, or neither. Only "fingertips to knees" and "to floor" are sure words for range. */
export function readMovement(direction: 'flexion' | 'extension' | 'all', said: Said): Outcome {
  const words = said.words.filter(({ kind }) => kind !== 'and');
  if (!onlyKinds(words, 'state', 'reach')) return 'value_unclear';
  const states = statesIn(words);
  const reach = wordsOf(words, 'reach').map((word) => word.reach);
  // Limited for one person and not for another.
  const asides = wordsOf(words, 'reach').filter((word) => word.reach === 'shin');
  const says = (...wanted: State[]) => states.some((state) => wanted.includes(state));
  if (
    says(
      ...states.filter(
        (state) => !['limited', 'reduced', 'down', 'painful', 'full', 'pain_free', 'normal'].includes(state),
      ),
    )
  )
    return 'value_unclear';
  const normal = says('normal');
  const limited = says('limited', 'reduced', 'down') || reach.includes('knees');
  const free = says('full') || reach.includes('floor') || normal;
  const painful = says('painful');
  const painFree = says('pain_free') || normal;
  if ((free && (limited || asides.length > 0)) || (painful && painFree)) return 'contradiction';
  if (direction === 'all') {
    const clear = free && painFree;
    return clear && asides.length === 0
      ? read([write('exam.movement.lumbar.full_painless', 'present')])
      : 'value_unclear';
  }
  const sets: Written[] = [];
  if (limited || free)
    sets.push(write(`exam.movement.lumbar.${direction}_limited`, limited ? 'present' : 'absent'));
  if (painful || painFree)
    sets.push(write(`exam.movement.lumbar.${direction}_painful`, painful ? 'present' : 'absent'));
  return sets.length > 0 ? read(sets, asides) : 'value_unclear';
}

const REPEATED: Partial<Record<State, ShorthandValues['exam.movement.repeatedExtension']>> = {
  centralises: 'centralises',
  peripheralises: 'peripheralises',
  better: 'eases',
  worse: 'worse',
  no_effect: 'no_effect',
};

export function readRepeated(path: Extract<Item, { class: 'repeated' }>['path'], said: Said): Outcome {
  const [state, second] = statesIn(said.words);
  const value = state && REPEATED[state];
  if (!value || second || !onlyKinds(said.words, 'state', 'number', 'unit')) return 'value_unclear';
  return read([write(path, value)], wordsOf(said.words, 'number'));
}

export function readLateralShift(said: Said): Outcome {
  if (!onlyKinds(said.words, 'side', 'no', 'sign', 'state')) return 'value_unclear';
  const [side, second] = wordsOf(said.words, 'side');
  const absent = [
    ...wordsOf(said.words, 'no').map(({ denies }) => !denies),
    ...wordsOf(said.words, 'sign').map(({ positive }) => !positive),
    ...wordsOf(said.words, 'state').map(({ state }) => state === 'absent'),
  ];
  if (second || absent.length > 1 || wordsOf(said.words, 'state').some(({ state }) => state !== 'absent'))
    return 'value_unclear';
  if (!side) return absent[0] === true ? read([write('exam.movement.lateralShift', 'none')]) : 'no_side';
  if (side.side === 'both' || absent[0] === true) return 'side_unclear';
  return read([write('exam.movement.lateralShift', side.side, side.side)]);
}
