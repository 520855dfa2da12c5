import type { Muscle, Reflex, ReflexGrade, SensationState, StrengthGrade } from '../../vocabulary/muscles';
import type { Region } from '../../vocabulary/regions';
import type { Root } from '../../vocabulary/roots';
import { SIDES, type Side } from '../../vocabulary/side';
import type { FindingPath, ShorthandPath, ShorthandValues } from '../paths';
import type { ShorthandSettings } from '../shorthand';

export type ExpectedSet = {
  [Path in ShorthandPath]: { path: Path; value: ShorthandValues[Path] };
}[ShorthandPath];

/** A line as it might stand in a note (invented), what it says and what has to stay text. */
export type CorpusLine = {
  line: string;
  sets: readonly ExpectedSet[];
  kept: readonly string[];
  settings: Partial<ShorthandSettings>;
};

type Expected = readonly (ExpectedSet | readonly ExpectedSet[])[];
type Options = Partial<ShorthandSettings>;

/** The day the notes of the corpus are written on. */
export const WRITTEN_ON = '2026-11-20';

export const reads = (
  line: string,
  sets: Expected,
  kept: readonly string[] = [],
  settings: Options = {},
): CorpusLine => ({
  line,
  sets: sets.flat() as ExpectedSet[],
  kept,
  settings,
});
/** The whole line stays text. */
export const staysText = (line: string, settings: Options = {}): CorpusLine =>
  reads(line, [], [line], settings);

export const at = <Path extends ShorthandPath>(path: Path, value: ShorthandValues[Path]): ExpectedSet =>
  ({ path, value }) as unknown as ExpectedSet;
export const yes = (path: FindingPath): ExpectedSet => at(path, 'present');
export const no = (path: FindingPath): ExpectedSet => at(path, 'absent');

export const R: Side = 'right';
export const L: Side = 'left';
type Which = Side | 'both';
export const B: Which = 'both';
const each = (side: Which, set: (side: Side) => ExpectedSet): ExpectedSet[] =>
  side === 'both' ? SIDES.map(set) : [set(side)];

type LegRaise = ShorthandValues['exam.mechanosensitivity.slr.left'];
export const slr = (side: Which, value: LegRaise) =>
  each(side, (one) => at(`exam.mechanosensitivity.slr.${one}`, value));
export const slump = (side: Which, value: LegRaise) =>
  each(side, (one) => at(`exam.mechanosensitivity.slump.${one}`, value));
export const positive = (degrees?: number): LegRaise =>
  degrees === undefined ? { result: 'positive' } : { result: 'positive', degrees };
export const negative = (degrees?: number): LegRaise =>
  degrees === undefined ? { result: 'negative' } : { result: 'negative', degrees };

export const muscle = (name: Muscle, side: Which, grade: StrengthGrade) =>
  each(side, (one) => at(`exam.neurology.strength.${name}.${one}`, grade));
export const ehl = (side: Which, grade: StrengthGrade) => muscle('great_toe_extension', side, grade);
export const df = (side: Which, grade: StrengthGrade) => muscle('ankle_dorsiflexion', side, grade);
export const pf = (side: Which, grade: StrengthGrade) => muscle('plantarflexion', side, grade);

const reflex = (name: Reflex, side: Which, grade: ReflexGrade) =>
  each(side, (one) => at(`exam.neurology.reflexes.${name}.${one}`, grade));
export const kj = (side: Which, grade: ReflexGrade) => reflex('patellar', side, grade);
export const aj = (side: Which, grade: ReflexGrade) => reflex('achilles', side, grade);
export const hamstringJerk = (side: Which, grade: ReflexGrade) => reflex('medial_hamstring', side, grade);

export const lt = (root: Root, side: Which, state: SensationState) =>
  each(side, (one) => at(`exam.neurology.sensation.${root}.${one}`, { lightTouch: state }));
export const pp = (root: Root, side: Which, state: SensationState) =>
  each(side, (one) => at(`exam.neurology.sensation.${root}.${one}`, { pinprick: state }));
export const sensesIn = (region: Region, side: Which, state: SensationState): ExpectedSet =>
  at('exam.neurology.sensationAreas', [{ region, side, state }]);

type SidedTest = 'crossedSlr' | 'femoralStretch' | 'crossedFemoralStretch';
export const sided = (test: SidedTest, side: Which, value: 'present' | 'absent' | 'unable') =>
  each(side, (one) => at(`exam.mechanosensitivity.${test}.${one}`, value));

export const legPain = (side?: Which): ExpectedSet[] => [
  yes('intake.pain.legPain'),
  ...(side ? [at('intake.pain.legSide', side)] : []),
];
export const painIn = (region: Region, side: Which): ExpectedSet =>
  at('intake.pain.areas', [{ region, side }]);
export const stated = (group: 'strength' | 'sensation' | 'reflexes'): ExpectedSet =>
  at(`exam.neurology.statedNormal.${group}`, true);
export const neuroNormal: ExpectedSet[] = [stated('strength'), stated('sensation'), stated('reflexes')];
export const bladderBowel = (value: 'present' | 'absent'): ExpectedSet[] => [
  at('intake.caudaEquina.bladder', value),
  at('intake.caudaEquina.bowel', value),
];
