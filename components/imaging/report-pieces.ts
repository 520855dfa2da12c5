import type { ReportReading } from '@/domain/imaging/report-reader/report-reading';

/** A stretch of the pasted report: plain, read (with the numbers of its findings), denied, or not understood. */
export type ReportPiece = {
  start: number;
  text: string;
  kind: 'plain' | 'read' | 'denied' | 'unread';
  numbers: number[];
};

/** The report cut at the places the reading speaks of, in order and without a gap: joined they are the text again. */
export function reportPieces(text: string, reading: ReportReading): ReportPiece[] {
  const read = reading.findings.flatMap(({ spans }, index) =>
    spans.map((span) => ({ ...span, number: index + 1 })),
  );
  const denied = reading.denied.map(({ span }) => span);
  const unread = reading.notUnderstood;
  const cuts = [
    ...new Set([
      0,
      text.length,
      ...[...read, ...denied, ...unread].flatMap(({ start, end }) => [start, end]),
    ]),
  ]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? start;
    if (end === start) return [];
    const holds = (span: { start: number; end: number }) => span.start <= start && span.end >= end;
    const numbers = [...new Set(read.filter(holds).map(({ number }) => number))];
    const kind =
      numbers.length > 0 ? 'read' : denied.some(holds) ? 'denied' : unread.some(holds) ? 'unread' : 'plain';
    return [{ start, text: text.slice(start, end), kind, numbers }] satisfies ReportPiece[];
  });
}
