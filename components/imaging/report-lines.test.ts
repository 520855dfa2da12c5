import { expect, test } from 'vitest';
import { IMAGING_FINDINGS } from '@/domain/imaging/findings';
import {
  type ImagingFindingEntry,
  imagingSchema,
  MOST_SET_ASIDE,
  type ReportLine,
} from '@/domain/imaging/schema';
import { SPINE_LEVELS } from '@/domain/vocabulary/roots';
import { lineKey, lineStates, newlySetAside, setAsideWith } from './report-lines';

const protrusion: ImagingFindingEntry = { level: 'L4-L5', finding: 'disc_protrusion', side: 'right' };
const bulge: ImagingFindingEntry = { level: 'L3-L4', finding: 'disc_bulge' };
const stenosis: ImagingFindingEntry = { level: 'L5-S1', finding: 'foraminal_stenosis', side: 'left' };
const LINES = [protrusion, bulge, stenosis];
const NOBODY = new Set<string>();
const taken = (...lines: ImagingFindingEntry[]) => new Set(lines.map(lineKey));

test('before anything is taken over every line is open; then the line says it is entered', () => {
  expect(lineStates(LINES, [], NOBODY)).toEqual(['open', 'open', 'open']);
  expect(lineStates(LINES, [protrusion], NOBODY)).toEqual(['entered', 'open', 'open']);
  expect(lineStates(LINES, [{ ...protrusion, zone: 'central' }], NOBODY)[0]).toBe('entered');
});

test.each<[string, Partial<ImagingFindingEntry>]>([
  ['side', { side: 'left' }],
  ['kind', { finding: 'disc_extrusion' }],
  ['kind of another family', { finding: 'synovial_cyst' }],
  ['level', { level: 'L5-S1' }],
  ['everything', { level: 'L2-L3', finding: 'facet_arthropathy', side: 'both' }],
])('a line taken over and corrected in its %s is not offered again', (_, change) => {
  expect(lineStates(LINES, [{ ...protrusion, ...change }], taken(protrusion))).toEqual([
    'corrected',
    'open',
    'open',
  ]);
});

test('a line taken over and removed is not open either, and the lines beside it keep their rows', () => {
  expect(lineStates(LINES, [], taken(protrusion))).toEqual(['removed', 'open', 'open']);
  expect(lineStates(LINES, LINES.slice(1), taken(...LINES))).toEqual(['removed', 'entered', 'entered']);
});

test('one row stands for one line: of two corrected lines each finds its own', () => {
  const rows = [
    { ...stenosis, side: 'right' as const },
    { ...protrusion, side: 'left' as const },
  ];
  expect(lineStates(LINES, rows, taken(protrusion, stenosis))).toEqual(['corrected', 'open', 'corrected']);
  expect(lineStates(LINES, rows.slice(1), taken(protrusion, stenosis))).toEqual([
    'corrected',
    'open',
    'removed',
  ]);
});

test('in a later visit a row of the same level and kind may be the correction, whatever its side', () => {
  expect(lineStates(LINES, [{ ...protrusion, side: 'left' }], NOBODY)).toEqual(['likely', 'open', 'open']);
  expect(lineStates(LINES, [{ ...protrusion, finding: 'disc_extrusion' }], NOBODY)[0]).toBe('likely');
  expect(lineStates(LINES, [{ ...protrusion, finding: 'synovial_cyst' }], NOBODY)[0]).toBe('open');
  expect(lineStates(LINES, [{ ...protrusion, level: 'L5-S1' }], NOBODY)[0]).toBe('open');
});

test('two sides read apart stay apart: the one that is entered does not hide the other', () => {
  const both = [stenosis, { ...stenosis, side: 'right' as const }];
  expect(lineStates(both, [stenosis], NOBODY)).toEqual(['entered', 'open']);
});

test('a line is set aside when its row is removed or changed, not while it stands and not by being read', () => {
  const standing = lineStates(LINES, [protrusion], NOBODY);
  expect(newlySetAside(LINES, standing, taken(protrusion), NOBODY)).toEqual([]);
  const removed = lineStates(LINES, [], taken(protrusion));
  expect(newlySetAside(LINES, removed, taken(protrusion), NOBODY)).toEqual([protrusion]);
  const moved = lineStates(LINES, [{ ...protrusion, level: 'L5-S1' }], taken(protrusion));
  expect(newlySetAside(LINES, moved, taken(protrusion), NOBODY)).toEqual([protrusion]);
  // Remembered already, or never in the record.
  expect(newlySetAside(LINES, removed, taken(protrusion), taken(protrusion))).toEqual([]);
  expect(newlySetAside(LINES, lineStates(LINES, [], NOBODY), NOBODY, NOBODY)).toEqual([]);
});

test('on another day, with the memory of the record alone, it is not offered again', () => {
  const kept = setAsideWith([], [{ ...bulge, side: null }, protrusion]);
  const again = new Set(kept.map(lineKey));
  expect(lineStates(LINES, [stenosis], again)).toEqual(['removed', 'removed', 'entered']);
  expect(setAsideWith(kept, [protrusion])).toEqual(kept);
});

test('a memory that is full forgets the oldest, so that the record still fits', () => {
  const lines = SPINE_LEVELS.flatMap((level) =>
    IMAGING_FINDINGS.map((finding): ReportLine => ({ level, finding, side: 'left' })),
  );
  expect(lines.length).toBeGreaterThan(MOST_SET_ASIDE);
  const kept = setAsideWith([], lines);
  expect(kept).toEqual(lines.slice(-MOST_SET_ASIDE));
  expect(imagingSchema.safeParse({ status: 'done', setAside: kept }).success).toBe(true);
});
