import { bySide } from '../by-side';
import type { Item } from '../lexicon/item';
import type { ShorthandPath, ShorthandValues } from '../paths';
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
import { polarityOf } from './polarity';
import { isGradeOfSides, outOfFive, readStrength } from './read-strength';

type NumberPath = {
  [Path in ShorthandPath]: ShorthandValues[Path] extends number
    ? Path extends `${string}.left`
      ? Path
      : never
    : never;
}[ShorthandPath];
type NumberBase = NumberPath extends `${infer Base}.left` ? Base : never;

type Range = { base: NumberBase; form: RegExp; most: number; pairs: 'by setting' | 'under a heading' };

function numberFrom(range: Range, text: string): number | Doubt {
  if (!range.form.test(text)) return 'value_unclear';
  return Number(text) <= range.most ? Number(text) : 'out_of_range';
}

/** One number for each side. A pair of angles or counts needs its order written: the second may be a norm. */
function readNumbers(range: Range, said: Said, allowed: (word: Word) => boolean): Outcome {
  const [pair] = wordsOf(said.words, 'fraction');
  if (pair) {
    const order = writtenOrder(said) ?? (range.pairs === 'by setting' ? said.scope.clinicOrder : null);
    if (!order || said.scope.side || !onlyKinds(said.words, 'fraction', 'order') || pair.parts.length !== 2)
      return 'side_unclear';
    const values = pair.parts.map((part) => numberFrom(range, part));
    const doubt = values.find(isDoubt);
    if (doubt) return doubt;
    return read(
      sidesInOrder(order).map((side, index) => write(`${range.base}.${side}`, values[index] as number, side)),
    );
  }
  const groups = bySide(said.words, said.scope);
  if (isDoubt(groups)) return groups;
  const sets: Written[] = [];
  for (const group of groups) {
    const [number, second] = wordsOf(group.words, 'number');
    if (
      !number ||
      second ||
      number.compared ||
      !group.words.every((word) => word === number || allowed(word))
    )
      return 'value_unclear';
    const value = numberFrom(range, number.raw);
    if (isDoubt(value)) return value;
    sets.push(...sidesOf(group.side).map((side) => write(`${range.base}.${side}`, value, group.side)));
  }
  return read(sets);
}

/** `hip IR R + groin`: rotation brings on groin pain, whatever the angle. */
function groinPain(said: Said): Outcome | null {
  const groin = wordsOf(said.words, 'region');
  if (groin.length !== 1 || groin[0]?.region !== 'groin') return null;
  const rest = said.words.filter((word) => word !== groin[0]);
  if (wordsOf(rest, 'number').length > 0) return null;
  const groups = bySide(rest, said.scope);
  const [group] = isDoubt(groups) ? [] : groups;
  if (isDoubt(groups) || !group || groups.length !== 1 || !onlyKinds(group.words, 'sign', 'pluses'))
    return 'value_unclear';
  const positive = polarityOf(said, group.words);
  if (positive !== true) return 'value_unclear';
  return read([write('exam.competing.hip.groin_pain_on_rotation', 'present', group.side)]);
}

/** Hip angles; a grade out of five after "hip flexion" is strength. */
export function readMeasure(item: Extract<Item, { class: 'measure' }>, said: Said): Outcome {
  const flexion = item.path === 'exam.competing.hipFlexionDegrees';
  const graded = wordsOf(said.words, 'fraction').some(({ parts }) => outOfFive(parts) !== null);
  if (flexion && (graded || said.scope.strengthContext || isGradeOfSides(said)))
    return readStrength({ class: 'strength', muscle: 'hip_flexion', bare: true }, said);
  const groin = flexion ? null : groinPain(said);
  if (groin) return groin;
  const range: Range = {
    base: item.path,
    form: /^\d{1,3}$/,
    most: flexion ? 160 : 90,
    pairs: 'under a heading',
  };
  const written = wordsOf(said.words, 'number');
  if (written.some((number) => number.raw.length < 2 && !number.degrees)) return 'value_unclear';
  return readNumbers(range, said, () => false);
}

export const readHeelRaises = (said: Said): Outcome =>
  readNumbers(
    { base: 'exam.neurology.heelRaises', form: /^\d{1,3}$/, most: 100, pairs: 'under a heading' },
    said,
    (word) => word.kind === 'unit' && word.unit === 'times',
  );

export const readAnkleBrachialIndex = (said: Said): Outcome =>
  readNumbers(
    { base: 'exam.vascular.ankleBrachialIndex', form: /^[0-3]\.\d{1,2}$/, most: 3, pairs: 'by setting' },
    said,
    () => false,
  );
