import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsSchema } from '../facts';
import { factsArbitrary } from '../testing/facts-arbitrary';
import { factsOf } from '../testing/facts-of';
import { leavesOf } from './agreeing';
import { applyShorthand } from './apply-shorthand';
import { DEVELOPMENT_LINES } from './corpus';
import { CHECK_LINES } from './corpus/check-index';
import type { CorpusLine } from './corpus/corpus-line';
import { readShorthand } from './read-shorthand';
import { PLAIN_SETTINGS, type ShorthandReading, type ShorthandSettings } from './shorthand';

const NO_FACTS = factsOf({});
const SETTINGS: ShorthandSettings = { ...PLAIN_SETTINGS, writtenOn: '2026-11-20' };
const LINES = [...DEVELOPMENT_LINES, ...CHECK_LINES];
const settingsOf = ({ settings }: CorpusLine): ShorthandSettings => ({ ...SETTINGS, ...settings });

/** Pieces notes are made of, in any order: far more often close to a finding than random characters are. */
const FRAGMENTS =
  'SLR|xSLR|slump|PKB|EHL|TA|MMT|KJ|AJ|LT|PP|L5|S1|L4/5|R|L|B|(R)|R:|L:|R/L:|+|-|+ve|-ve|4/5|4-|1+/2+|4/4+|45|45°|↓|↑|' +
  'normal|absent|NAD|no|denies|or|and|,|;|.|/|(|)|?|was|now|prev|FABER|thigh thrust|Babinski|clonus|saddle numbness|B/B|' +
  'bladder|leg pain|LBP|2/52|7/10|worst|P&N|lat foot|hip IR|flexion|limited|wobbly|DF+|<|>|heel walk|Ag:|sitting';
const words = fc
  .array(fc.constantFrom(...FRAGMENTS.split('|')), { maxLength: 14 })
  .map((parts) => parts.join(' '));
const glued = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS.split('|')), fc.constantFrom('', ' ', '  ')), {
    maxLength: 12,
  })
  .map((parts) => parts.map(([word, space]) => word + space).join(''));
const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  words,
  glued,
  fc.constantFrom(...LINES.map(({ line }) => line)),
);

const leaves = (reading: ShorthandReading) =>
  reading.sets
    .flatMap(leavesOf)
    .map(([leaf, value]) => `${leaf}=${value}`)
    .sort();

const SWAPPED: Record<string, string> = {
  RIGHT: 'LEFT',
  LEFT: 'RIGHT',
  R: 'L',
  L: 'R',
  r: 'l',
  l: 'r',
  Rt: 'Lt',
  Lt: 'Rt',
  RLE: 'LLE',
  LLE: 'RLE',
  right: 'left',
  left: 'right',
  Right: 'Left',
  Left: 'Right',
  'R/L': 'L/R',
  'L/R': 'R/L',
};
/** Both sides, each written against its number (`R4/5 L5/5`, `R40+ L80-`): beside the right an `L5` is no root. */
const GLUED = /\b(?:R\d+[+-]?(?:\/5)?,?\s+L(?=\d)|L\d+[+-]?(?:\/5)?,?\s+R(?=\d))/u;
/** Any other side. Roots (`L5`) and `LT` stay; an angle may follow a side at once (`R45`), a stroke and a side a value (`40/L 80`). */
const SIDE =
  /(?<![\p{L}\p{N}&]|(?<![\d+-])\/)(?:[RL]\/[RL]|RLE|LLE|Rt|Lt|[Rr]ight|[Ll]eft|RIGHT|LEFT|[RLrl])(?![\p{L}/&]|\d(?!\d))/u;
const ANY_SIDE = new RegExp(`${GLUED.source}|${SIDE.source}`, 'gu');
/** The same line about the other side. */
const mirrored = (line: string): string =>
  line.replace(
    ANY_SIDE,
    (side) => SWAPPED[side] ?? side.replace(/[RL](?=\d|$)/g, (one) => SWAPPED[one] ?? one),
  );
const mirroredSettings = (settings: ShorthandSettings): ShorthandSettings => ({
  ...settings,
  order: settings.order === 'R/L' ? 'L/R' : 'R/L',
  defaultSide: settings.defaultSide === 'left' ? 'right' : settings.defaultSide === 'right' ? 'left' : null,
});
const mirroredLeaf = (leaf: string): string =>
  leaf.replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left'));

/** Only what parts, brackets or opens words may stand in no span; every other sign was written to say something. */
const isSilent = (text: string): boolean => /^[\s\p{Z}\p{C},;.:()/•*@×x-]*$/u.test(text);

function uncovered(line: string, { sets, kept }: ShorthandReading): string {
  const covered = [...sets.map(({ span }) => span), ...kept.map(({ span }) => span)];
  return [...line.matchAll(/./gsu)]
    .filter(({ index }) => !covered.some(({ start, end }) => index >= start && index < end))
    .map(([character]) => character)
    .join('');
}

describe('any line', () => {
  it('is read without throwing, twice the same, and loses no word', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const reading = readShorthand(line, SETTINGS);
        expect(readShorthand(line, SETTINGS)).toEqual(reading);
        expect(isSilent(uncovered(line, reading)), `lost: ${uncovered(line, reading)}`).toBe(true);
        for (const { span, text } of reading.kept) expect(text).toBe(line.slice(span.start, span.end));
      }),
      { numRuns: 1500 },
    );
  });

  it('makes facts the schema accepts, and never writes over what stands', () => {
    fc.assert(
      fc.property(
        fc.oneof(words, glued, fc.constantFrom(...LINES.map(({ line }) => line))),
        factsArbitrary,
        (line, facts) => {
          const reading = readShorthand(line, SETTINGS);
          const empty = applyShorthand(NO_FACTS, reading);
          expect(
            factsSchema.safeParse({ ...NO_FACTS, ...{ intake: empty.intake, exam: empty.exam } }).success,
          ).toBe(true);
          const { intake, exam, conflicts } = applyShorthand(facts, reading);
          expect(factsSchema.safeParse({ ...facts, intake, exam }).success).toBe(true);
          const again = applyShorthand({ intake, exam }, reading);
          expect({ intake: again.intake, exam: again.exam }).toEqual({ intake, exam });
          expect(again.conflicts.length).toBe(conflicts.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says of the left what its mirror image says of the right', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.constantFrom(...LINES.map(({ line }) => line))), (line) => {
        const here = leaves(readShorthand(line, SETTINGS)).map(mirroredLeaf).sort();
        const there = leaves(readShorthand(mirrored(line), mirroredSettings(SETTINGS)));
        expect(there).toEqual(here);
      }),
      { numRuns: 1500 },
    );
  });

  it('mirrors every line of the corpus, with its own settings', () => {
    for (const entry of LINES) {
      const settings = settingsOf(entry);
      const here = leaves(readShorthand(entry.line, settings)).map(mirroredLeaf).sort();
      expect(leaves(readShorthand(mirrored(entry.line), mirroredSettings(settings))), entry.line).toEqual(
        here,
      );
    }
  });
});

describe('two lines in one', () => {
  /** Headings reach over what follows, and an order marked on the line doubts other pairs: those are not two lines in one. */
  const plain = LINES.filter(
    ({ line, kept, settings }) =>
      kept.length === 0 && Object.keys(settings).length === 0 && !/[RL]:|R\/L|L\/R|:/.test(line),
  );
  const places = (line: string) =>
    new Set(
      readShorthand(line, SETTINGS)
        .sets.flatMap(leavesOf)
        .map(([leaf]) => leaf),
    );

  it('reads both of two readable lines joined by a semicolon', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.constantFrom(...plain), (one, other) => {
        const [first, second] = [places(one.line), places(other.line)];
        fc.pre([...first].every((leaf) => !second.has(leaf)));
        const both = readShorthand(`${one.line}; ${other.line}`, SETTINGS);
        const apart = [one, other].flatMap(({ line }) => leaves(readShorthand(line, SETTINGS)));
        expect(leaves(both)).toEqual(apart.sort());
        expect(both.kept).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a word the reader does not know, or one that takes back', () => {
  const DISTURBING = 'wobbly|not|?|resolved|other|both|N|>|=|~|*|•|°|#|✓|()|NT'.split('|');
  /** A heading, a hand-over of a side, or a list can only be cut short: what is left must have been there before. */
  it('adds nothing and turns nothing round, wherever it stands', () => {
    const changed: string[] = [];
    for (const entry of LINES) {
      const settings = settingsOf(entry);
      const before = new Set(leaves(readShorthand(entry.line, settings)));
      const parts = entry.line.split(' ');
      for (const word of DISTURBING)
        for (let place = 0; place <= parts.length; place += 1) {
          const line = [...parts.slice(0, place), word, ...parts.slice(place)].join(' ');
          const added = leaves(readShorthand(line, settings)).filter((leaf) => !before.has(leaf));
          if (added.length > 0) changed.push(`${line} → ${added.join(', ')}`);
        }
    }
    expect(changed).toEqual([]);
  });
});

describe('a sign of the writer’s own', () => {
  const SIGNS =
    '=|~|*|•|°|#|✓|✗|x|()|[ ]|:|/|(|@|@ |^|_|"|…|≈|÷|! |?|NT|sym|equal|N|NE|reproduces|w|~=|==|(=)|[x]|≡'.split(
      '|',
    );
  /** Two of one family, which may share a result only when nothing stands between them. */
  const PAIRS: readonly (readonly [string, string, string])[] = [
    ['SLR', 'slump SIDE +', 'mechanosensitivity.slr'],
    ['SLR', 'slump SIDE -', 'mechanosensitivity.slr'],
    ['KJ', 'AJ SIDE ↓', 'reflexes.patellar'],
    ['LT', 'PP L5 SIDE ↓', 'lightTouch'],
    ['LT L4', 'L5 SIDE ↓', 'sensation.L4'],
    ['EHL', 'TA SIDE 4', 'great_toe_extension'],
    ['Bab', 'clonus +', 'babinski'],
    ['FABER', 'thigh thrust + SIDE', 'faber'],
  ];
  const settings = (defaultSide: 'left' | null): ShorthandSettings => ({ ...SETTINGS, defaultSide });

  it('gives no test the result of the next', () => {
    const taken: string[] = [];
    for (const [first, second, place] of PAIRS)
      for (const sign of SIGNS)
        for (const [before, after] of [
          [' ', ', '],
          ['', ', '],
          [' ', ' '],
        ])
          for (const side of ['R', 'L'])
            for (const defaultSide of [null, 'left'] as const) {
              // A stroke without a comma joins a list (`EHL / TA R 5/5`); the bracket opens a remark.
              if (after === ' ' && '/(@: '.includes(sign)) continue;
              const line = `${first}${before}${sign}${after}${second.replace('SIDE', side)}`;
              const said = leaves(readShorthand(line, settings(defaultSide)));
              if (said.some((leaf) => leaf.includes(place))) taken.push(`${line} → ${said.join(', ')}`);
            }
    expect(taken).toEqual([]);
  });

  it('is kept with the words it stands with', () => {
    for (const [first, second] of PAIRS)
      for (const sign of SIGNS) {
        const line = `${first} ${sign}, ${second.replace('SIDE', 'R')}`;
        const { kept } = readShorthand(line, SETTINGS);
        expect(kept[0]?.text, line).toContain(sign.trim());
      }
  });
});
