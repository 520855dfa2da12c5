import { type Muscle, STRENGTH_GRADES, type StrengthGrade } from '../../vocabulary/muscles';
import { bySide } from '../by-side';
import type { Item } from '../lexicon/item';
import {
  isDoubt,
  type Outcome,
  onlyKinds,
  read,
  type Said,
  sidesInOrder,
  sidesOf,
  type Word,
  type WordOf,
  type Written,
  wordsOf,
  write,
  writtenOrder,
} from '../said';
import type { Doubt } from '../shorthand';

const OUT_OF = '5';
const isGrade = (text: string): text is StrengthGrade =>
  STRENGTH_GRADES.some((grade) => grade === text && /\d/.test(grade));

/** `4-`, `3+`, and `+3` for `3+`. A minus before the number may be a dash and is no grade. */
export function gradeOf(text: string): StrengthGrade | null {
  const turned = /^\+(\d)$/.exec(text);
  const grade = turned ? `${turned[1]}+` : text;
  return isGrade(grade) ? grade : null;
}

/** A grade out of five (`4-/5`); null when the fraction is something else. */
export function outOfFive(parts: readonly string[]): StrengthGrade | null {
  return parts.length === 2 && parts[1] === OUT_OF ? gradeOf(parts[0] ?? '') : null;
}

/** One value of one muscle on one side, at its place in a list of muscles. */
function gradeOnSide(said: Said, words: readonly Word[]): StrengthGrade | Doubt {
  if (!onlyKinds(words, 'number', 'fraction', 'state', 'all')) return 'not_understood';
  const numbers = wordsOf(words, 'number');
  const fractions = wordsOf(words, 'fraction');
  const states = wordsOf(words, 'state').map(({ state }) => state);
  if (numbers.length + fractions.length > 1 || states.length > 1) return 'value_unclear';
  const weaker = states.some((state) => state === 'weak' || state === 'reduced' || state === 'down');
  const full = states.some((state) => state === 'normal' || state === 'full');
  if (states.length === 1 && !weaker && !full) return 'value_unclear';
  const graded = gradeFrom(said, numbers[0], fractions[0]);
  if (isDoubt(graded)) return graded;
  if (graded === null) return weaker ? 'weak' : full ? '5' : 'value_unclear';
  if (weaker && graded === '5') return 'contradiction';
  if (full && graded !== '5') return 'contradiction';
  return graded;
}

function gradeFrom(
  said: Said,
  number: WordOf<'number'> | undefined,
  fraction: WordOf<'fraction'> | undefined,
): StrengthGrade | null | Doubt {
  if (number)
    return number.degrees || number.compared ? 'value_unclear' : (gradeOf(number.raw) ?? 'out_of_range');
  if (!fraction) return null;
  const five = outOfFive(fraction.parts);
  const listed = said.count > 1 && fraction.parts.length === said.count;
  if (listed && !(five === '5')) {
    if (five !== null) return 'value_unclear';
    return gradeOf(fraction.parts[said.index] ?? '') ?? 'out_of_range';
  }
  return (
    five ?? (fraction.parts.length === 2 && fraction.parts[1] === OUT_OF ? 'out_of_range' : 'side_unclear')
  );
}

/** `R 4, L 5`: nothing but sides and numbers that are grades. */
export function isGradeOfSides({ words }: Said): boolean {
  const numbers = wordsOf(words, 'number');
  const grades = numbers.every(
    ({ raw, degrees, compared }) => gradeOf(raw) !== null && !degrees && !compared,
  );
  return numbers.length > 0 && grades && onlyKinds(words, 'side', 'number');
}

/** `4/4+` and, under a heading, `5/5`: the two sides in order. `4/5` is never a pair. */
function pairOf(said: Said): readonly [StrengthGrade, StrengthGrade] | Doubt | null {
  const [fraction] = wordsOf(said.words, 'fraction');
  if (fraction?.parts.length !== 2 || wordsOf(said.words, 'side').length > 0) return null;
  const order = writtenOrder(said);
  if (fraction.parts[1] === OUT_OF && !order) return null;
  if (said.scope.side) return 'side_unclear';
  if (said.count > 1 || !onlyKinds(said.words, 'fraction', 'order')) return 'value_unclear';
  const [first, second] = fraction.parts.map(gradeOf);
  if (!first || !second) return 'out_of_range';
  if (second === OUT_OF && first !== OUT_OF) return 'value_unclear';
  return [first, second];
}

/** Muscle strength, MRC with ±. */
export function readStrength(item: Extract<Item, { class: 'strength' }>, said: Said): Outcome {
  if (!item.bare && !said.scope.strengthContext && said.count === 1) {
    const graded = wordsOf(said.words, 'fraction').some(({ parts }) => outOfFive(parts) !== null);
    if (!graded && !(isGradeOfSides(said) && wordsOf(said.words, 'side').length > 0)) return 'not_understood';
  }
  const path = (side: 'left' | 'right') => `exam.neurology.strength.${item.muscle}.${side}` as const;
  const pair = pairOf(said);
  if (isDoubt(pair)) return pair;
  const same = pair !== null && pair[0] === pair[1];
  const order = writtenOrder(said) ?? (same ? said.scope.settings.order : said.scope.clinicOrder);
  if (pair && !order) return 'side_unclear';
  if (pair && order)
    return read(sidesInOrder(order).map((side, index) => write(path(side), pair[index] ?? pair[0], side)));
  const groups = bySide(said.words, said.scope);
  if (isDoubt(groups)) return groups;
  const sets: Written[] = [];
  for (const group of groups) {
    const value = gradeOnSide(said, group.words);
    if (isDoubt(value)) return value;
    sets.push(...sidesOf(group.side).map((side) => write(path(side), value, group.side)));
  }
  return read(sets);
}

/**
 * Key muscle of each root, as the international standard for spinal cord injury (ISNCSCI) grades them, L2–S1
 * (`recalled`). The preview names the muscle, so that a clinic that tests another one sees it.
 */
export const KEY_MUSCLES: Partial<Record<string, Muscle>> = {
  L2: 'hip_flexion',
  L3: 'knee_extension',
  L4: 'ankle_dorsiflexion',
  L5: 'great_toe_extension',
  S1: 'plantarflexion',
};
