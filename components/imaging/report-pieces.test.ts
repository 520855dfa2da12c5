import { expect, test } from 'vitest';
import { readReport } from '@/domain/imaging/report-reader/read-report';
import { HELD_OUT_REPORTS } from '@/domain/imaging/report-reader/samples/held-out';
import { reportPieces } from './report-pieces';

test.each(HELD_OUT_REPORTS.map((one) => [one.id, one.text] as const))(
  '%s: the pieces are the text, every finding is in one',
  (_, text) => {
    const reading = readReport(text);
    const pieces = reportPieces(text, reading);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    const numbers = new Set(pieces.flatMap((piece) => piece.numbers));
    expect([...numbers].sort((a, b) => a - b)).toEqual(reading.findings.map((_one, index) => index + 1));
  },
);

test('a denied finding is marked as denied, never as read', () => {
  const text = 'L4/5: no disc protrusion.';
  const kinds = reportPieces(text, readReport(text)).map(({ text: words, kind }) => [words, kind]);
  expect(kinds).toContainEqual(['protrusion', 'denied']);
});

test('an empty text has no pieces', () => expect(reportPieces('', readReport(''))).toEqual([]));
