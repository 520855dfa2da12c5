import type { Side } from '../../vocabulary/side';
import { bySide } from '../by-side';
import type { CrossedOrStretch, SidedFindingPath } from '../paths';
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
import { polarityOf, signPair } from './polarity';

const pathOf = (test: CrossedOrStretch | 'gaenslen', side: Side): SidedFindingPath =>
  test === 'gaenslen'
    ? `exam.competing.sijTests.gaenslen_${side}`
    : `exam.mechanosensitivity.${test}.${side}`;

/** Tests that are yes or no for each side. A crossed raise is keyed by the leg that is raised, as it is written. */
export function readSidedFinding(test: CrossedOrStretch | 'gaenslen', said: Said): Outcome {
  const finding = (positive: boolean) => (positive ? 'present' : 'absent');
  const pair = said.words.flatMap((word) => signPair(word) ?? []);
  const [first, second] = pair;
  if (first !== undefined && second !== undefined) {
    const order = writtenOrder(said);
    if (!onlyKinds(said.words, 'fraction', 'order') || pair.length !== 2) return 'value_unclear';
    if (!order && first !== second) return 'side_unclear';
    return read(
      sidesInOrder(order ?? 'R/L').map((side, index) =>
        write(pathOf(test, side), finding(pair[index] ?? first), side),
      ),
    );
  }
  // A heading or the case's own side does not say which leg a crossed test raised.
  if (test.startsWith('crossed') && wordsOf(said.words, 'side').length === 0) return 'no_side';
  const groups = bySide(said.words, said.scope);
  if (isDoubt(groups)) return groups;
  // `xSLR L - R leg pain +`: of a crossed test the other side may be where it was felt.
  const felt = said.words.some(({ kind }) => kind === 'response' || kind === 'region');
  if (test.startsWith('crossed') && felt && groups.length > 1) return 'side_unclear';
  const sets: Written[] = [];
  const asides: Word[] = [];
  for (const group of groups) {
    if (!onlyKinds(group.words, 'sign', 'pluses', 'state', 'response', 'region', 'number', 'and'))
      return 'not_understood';
    const states = wordsOf(group.words, 'state');
    const unable = states.length === 1 && states[0]?.state === 'unable';
    if (!unable && states.some(({ state }) => state !== 'normal')) return 'value_unclear';
    const positive = polarityOf(said, group.words);
    if (isDoubt(positive)) return positive;
    if (unable === (positive !== null)) return positive === null ? 'value_unclear' : 'sign_unclear';
    if (positive === false && wordsOf(group.words, 'response').length > 0) return 'sign_unclear';
    if (wordsOf(group.words, 'number').some(({ raw }) => !/^\d{2,3}$/.test(raw))) return 'value_unclear';
    asides.push(
      ...group.words.filter(({ kind }) => kind === 'response' || kind === 'region' || kind === 'number'),
    );
    const value = positive === null ? 'unable' : finding(positive);
    sets.push(...sidesOf(group.side).map((side) => write(pathOf(test, side), value, group.side)));
  }
  return read(sets, asides);
}
