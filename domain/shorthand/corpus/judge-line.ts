import { leavesOf } from '../agreeing';
import { readShorthand } from '../read-shorthand';
import { PLAIN_SETTINGS } from '../shorthand';
import { type CorpusLine, WRITTEN_ON } from './corpus-line';

export type Judgement = {
  exact: boolean;
  /** A value was written for a side whose finding the line does not give. */
  wrongSide: boolean;
  /** A value stands where the line says another. */
  wrongSign: boolean;
  expected: readonly string[];
  got: readonly string[];
  kept: readonly string[];
};

const MIRRORED: Record<string, string> = { left: 'right', right: 'left' };
const mirrored = (leaf: string): string =>
  leaf.replace(/\b(left|right)\b|_(left|right)\b/g, (side) =>
    side.replace(/left|right/, (word) => MIRRORED[word] ?? word),
  );

/** Reads a corpus line and compares leaf by leaf with what it says. */
export function judgeLine({ line, sets, kept, settings }: CorpusLine): Judgement {
  const reading = readShorthand(line, { ...PLAIN_SETTINGS, writtenOn: WRITTEN_ON, ...settings });
  const expected = new Map(sets.flatMap(leavesOf));
  const got = new Map(reading.sets.flatMap(leavesOf));
  const said = (leaves: Map<string, string>) =>
    [...leaves].map(([leaf, value]) => `${leaf} = ${value}`).sort();
  const wrong = [...got].filter(([leaf, value]) => expected.get(leaf) !== value);
  const texts = reading.kept.map(({ text }) => text);
  return {
    exact:
      JSON.stringify(said(expected)) === JSON.stringify(said(got)) &&
      JSON.stringify(texts) === JSON.stringify(kept),
    wrongSide:
      wrong.some(
        ([leaf, value]) =>
          mirrored(leaf) !== leaf && (!expected.has(leaf) || expected.get(mirrored(leaf)) === value),
      ) || wrong.some(([leaf, value]) => /[Ss]ide/.test(leaf) && expected.get(leaf) !== value),
    wrongSign: wrong.some(([leaf]) => expected.has(leaf)) || (sets.length === 0 && wrong.length > 0),
    expected: said(expected),
    got: said(got),
    kept: texts,
  };
}
