import type { SensationState } from '../../vocabulary/muscles';
import { ROOTS, type Root } from '../../vocabulary/roots';
import { otherSide, type Side } from '../../vocabulary/side';
import { bySide, ownSided } from '../by-side';
import type { Item } from '../lexicon/item';
import {
  isDoubt,
  isHeaded,
  type Outcome,
  onlyKinds,
  read,
  type Said,
  type Scope,
  sidesOf,
  type Word,
  type Written,
  wordsOf,
  write,
} from '../said';
import type { Doubt } from '../shorthand';
import type { State } from '../token';
import { alternating } from './alternating';

const STATES: Partial<Record<State, SensationState>> = {
  normal: 'normal',
  reduced: 'reduced',
  down: 'reduced',
  numb: 'reduced',
  absent: 'absent',
  increased: 'allodynia',
  up: 'allodynia',
  allodynia: 'allodynia',
};
type SensationItem = Extract<Item, { class: 'sensation' }>;

const isTarget = (word: Word): boolean => word.kind === 'roots' || word.kind === 'region';
const isState = (word: Word): boolean => word.kind === 'state';

export const sensationOf = (state: State): SensationState | null => STATES[state] ?? null;

/** Whether the named roots take in the whole of L2–S1, which a "normal" without a side can only mean of both legs. */
export const coversLegs = (roots: readonly Root[]): boolean =>
  ROOTS.slice(ROOTS.indexOf('L2'), ROOTS.indexOf('S1') + 1).every((root) => roots.includes(root));

function onOneSide(
  item: SensationItem,
  side: Side | 'both',
  words: readonly Word[],
  headed: boolean,
): Written[] | Doubt {
  const runs = alternating(words, isTarget, isState, headed);
  if (!runs) return 'value_unclear';
  const sets: Written[] = [];
  for (const { targets, value } of runs) {
    const state = value?.kind === 'state' ? sensationOf(value.state) : item.reduced ? 'reduced' : null;
    if (!state || (item.reduced && value)) return 'value_unclear';
    for (const root of wordsOf(targets, 'roots').flatMap(({ roots }) => roots))
      for (const one of sidesOf(side))
        sets.push(write(`exam.neurology.sensation.${root}.${one}`, { [item.modality]: state }, side));
    for (const { region } of wordsOf(targets, 'region')) {
      if (region === 'leg' || region === 'below_knee') return 'no_place';
      sets.push(write('exam.neurology.sensationAreas', [{ region, side, state }], side));
    }
  }
  return sets.length > 0 ? sets : 'value_unclear';
}

/** `L < R (L5)`: less on the left. Only this way round: `>` also means "better with". */
function compared(item: SensationItem, words: readonly Word[]): Outcome {
  const [first, less, second] = words.filter(({ kind }) => kind === 'side' || kind === 'less');
  const roots = wordsOf(words, 'roots').flatMap((word) => word.roots);
  const shaped = first?.kind === 'side' && less?.kind === 'less' && second?.kind === 'side';
  if (!shaped || first.side === 'both' || second.side !== otherSide(first.side)) return 'side_unclear';
  if (roots.length === 0 || !onlyKinds(words, 'side', 'less', 'roots')) return 'value_unclear';
  const side = first.side;
  return read(
    roots.map((root) =>
      write(`exam.neurology.sensation.${root}.${side}`, { [item.modality]: 'reduced' }, side),
    ),
  );
}

/** A word for the whole group: "sensation intact". Also when every root of the legs is named and no side. */
function statedNormal(words: readonly Word[]): boolean {
  const roots = wordsOf(words, 'roots').flatMap((word) => word.roots);
  const sides = wordsOf(words, 'side');
  const states = wordsOf(words, 'state');
  if (
    !onlyKinds(words, 'roots', 'state', 'all', 'side') ||
    states.length !== 1 ||
    states[0]?.state !== 'normal'
  )
    return false;
  if (roots.length === 0) return sides.every((word) => word.side === 'both');
  return sides.length === 0 && coversLegs(roots);
}

/** Light touch and pinprick, by root or by area. */
export function readSensation(item: SensationItem, said: Said): Outcome {
  const { words, scope } = said;
  if (words.some(({ kind }) => kind === 'less')) return compared(item, words);
  if (item.orPulses && said.count === 1 && !words.some(isTarget)) return 'not_understood';
  if (!scope.side && !item.reduced && !item.one && !scope.ofOnePlace && statedNormal(words))
    return read([write('exam.neurology.statedNormal.sensation', true)]);
  if (!onlyKinds(words, 'roots', 'region', 'state', 'side', 'all', 'and')) return 'not_understood';
  const sets: Written[] = [];
  for (const part of ownSided(words.filter(({ kind }) => kind !== 'all' && kind !== 'and'))) {
    const written = onItsSides(item, part, scope, isHeaded(said));
    if (isDoubt(written)) return written;
    sets.push(...written);
  }
  return read(sets);
}

/** Roots named before both sides hold for both: `L5 R reduced, L intact`. */
function onItsSides(
  item: SensationItem,
  words: readonly Word[],
  scope: Scope,
  headed: boolean,
): Written[] | Doubt {
  const start = words.findIndex((word) => !isTarget(word));
  const shared = words.slice(0, start === -1 ? 0 : start);
  const rest = words.slice(shared.length);
  const twoSides = new Set(wordsOf(words, 'side').map(({ side }) => side)).size > 1;
  const shares = twoSides && rest.every((word) => !isTarget(word));
  const groups = bySide(shares ? rest : words, scope);
  if (isDoubt(groups)) return groups;
  const sets: Written[] = [];
  for (const group of groups) {
    const written = onOneSide(item, group.side, shares ? [...shared, ...group.words] : group.words, headed);
    if (isDoubt(written)) return written;
    sets.push(...written);
  }
  return sets;
}
