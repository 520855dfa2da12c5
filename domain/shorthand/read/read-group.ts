import { bySide, type OnSide, ownSided } from '../by-side';
import type { Item } from '../lexicon/item';
import {
  isDoubt,
  isHeaded,
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
import type { Doubt } from '../shorthand';
import { alternating } from './alternating';
import { reflexOf } from './read-reflex';
import { coversLegs } from './read-sensation';
import { gradeOf, KEY_MUSCLES, outOfFive } from './read-strength';

const isRoots = (word: Word): boolean => word.kind === 'roots';
const isValue = (word: Word): boolean => ['number', 'fraction', 'state'].includes(word.kind);

function gradeIn(word: Word | null): ReturnType<typeof gradeOf> {
  if (word?.kind === 'fraction') return outOfFive(word.parts);
  if (word?.kind === 'number' && !word.degrees && !word.compared) return gradeOf(word.raw);
  if (word?.kind !== 'state') return null;
  if (word.state === 'normal' || word.state === 'full') return '5';
  return word.state === 'weak' || word.state === 'reduced' || word.state === 'down' ? 'weak' : null;
}

/** "Power 5/5 throughout", "myotomes L2-S1 intact", and grades by root, which name its key muscle. */
function readStrengthGroup(one: boolean, said: Said): Outcome {
  const words = said.words.filter(({ kind }) => kind !== 'all');
  const values = words.filter(isValue);
  const sides = wordsOf(words, 'side');
  const roots = wordsOf(words, 'roots').flatMap((word) => word.roots);
  const legs = !said.scope.side && sides.every(({ side }) => side === 'both');
  const full = values.length === 1 && gradeIn(values[0] ?? null) === '5';
  if (!onlyKinds(words, 'roots', 'side', 'number', 'fraction', 'state')) return 'not_understood';
  if (full && legs && !one && (roots.length === 0 || coversLegs(roots)))
    return read([write('exam.neurology.statedNormal.strength', true, sides.length > 0 ? 'both' : null)]);
  if (roots.length === 0) return 'no_place';
  const sets: Written[] = [];
  for (const part of ownSided(words)) {
    const groups = bySide(part, said.scope);
    if (isDoubt(groups)) return groups;
    for (const group of groups) {
      const written = keyMuscles(group, isHeaded(said));
      if (isDoubt(written)) return written;
      sets.push(...written);
    }
  }
  return read(sets);
}

function keyMuscles({ side, words }: OnSide, headed: boolean): Written[] | Doubt {
  const runs = alternating(words, isRoots, isValue, headed);
  if (!runs) return 'value_unclear';
  const sets: Written[] = [];
  for (const { targets, value } of runs) {
    const grade = gradeIn(value);
    if (!grade) return 'value_unclear';
    for (const root of wordsOf(targets, 'roots').flatMap((word) => word.roots)) {
      const muscle = KEY_MUSCLES[root];
      if (!muscle) return 'no_place';
      for (const one of sidesOf(side))
        sets.push(write(`exam.neurology.strength.${muscle}.${one}`, grade, side));
    }
  }
  return sets;
}

/** Grades said of all reflexes together: only the normal ones and brisk have a place of their own. */
function readReflexGroup(said: Said): Outcome {
  const words = said.words.filter(({ kind }) => kind !== 'all' && kind !== 'side' && kind !== 'and');
  const [word, second] = words;
  const oneSided = said.scope.side || wordsOf(said.words, 'side').some(({ side }) => side !== 'both');
  if (!word || second || oneSided) return 'value_unclear';
  const grades =
    word.kind === 'fraction'
      ? word.parts.map(reflexOf)
      : [
          word.kind === 'state'
            ? reflexOf(word.state)
            : word.kind === 'number' && !word.degrees && !word.compared
              ? reflexOf(word.raw)
              : word.kind === 'pluses'
                ? reflexOf('+'.repeat(word.count))
                : null,
        ];
  if (grades.every((grade) => grade === '2+'))
    return read([write('exam.neurology.statedNormal.reflexes', true)]);
  if (word.kind === 'state' && word.state === 'brisk')
    return read([write('exam.neurology.upperMotorNeurone.brisk_reflexes', 'present')]);
  return 'value_unclear';
}

/** "Neuro NAD": the examiner's word for strength, sensation and reflexes. */
function readNeuro(said: Said): Outcome {
  const [word, second] = said.words.filter(({ kind }) => kind !== 'all' && kind !== 'side');
  const oneSided = said.scope.side || wordsOf(said.words, 'side').some(({ side }) => side !== 'both');
  const normal =
    (word?.kind === 'state' && word.state === 'normal') ||
    (word?.kind === 'sign' && !word.bare && !word.nil && !word.positive);
  if (!normal || second || oneSided) return 'value_unclear';
  return read([
    write('exam.neurology.statedNormal.strength', true),
    write('exam.neurology.statedNormal.sensation', true),
    write('exam.neurology.statedNormal.reflexes', true),
  ]);
}

export function readGroup({ group, one }: Extract<Item, { class: 'group' }>, said: Said): Outcome {
  if (group === 'strength') return readStrengthGroup(one === true, said);
  return group === 'reflexes' ? readReflexGroup(said) : readNeuro(said);
}
