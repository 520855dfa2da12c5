import type { Span } from './report-reading';

export type Passage = Span & { kind: 'body' | 'impression' };

const NOT_FINDINGS =
  /^\s*(?:clinical\s+(?:details?|history|information|indication|question|data|context|notes?)|indications?|history|reason\s+for\s+(?:exam(?:ination)?|study)|request|technique|protocol|sequences?|procedure|comparison|exam(?:ination)?|study|clinical)\s*[:-]/;
const FINDINGS = /^\s*(?:findings?|report|results?|description|body)\s*[:-]?/;
const IMPRESSION =
  /^\s*(?:impression|conclusion|opinion|summary|comment|interpretation|diagnosis|assessment)\s*[:-]?/;
const HEADING_ALONE =
  /^\s*(?:findings?|report|results?|description|impression|conclusion|opinion|summary|comment)\s*:?\s*$/;

/** First sentence of a line: where a heading and the report itself share one line. */
const firstSentenceEnd = (line: string): number => {
  const end = line.search(/[.;](?:\s|$)/);
  return end === -1 ? line.length : end + 1;
};

/**
 * The passages that state findings, in order; history, technique and comparison are left out. A heading holds until
 * the next one; where no other heading follows it covers its own line, or its first sentence when there is no other.
 */
export function passagesOf(plain: string): Passage[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of plain.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const textOf = ({ start: from, end }: Span) => plain.slice(from, end);
  const opens = (line: Span) => FINDINGS.test(textOf(line)) || IMPRESSION.test(textOf(line));
  const passages: Passage[] = [];
  let kind: Passage['kind'] | 'skip' = 'body';
  lines.forEach((line, index) => {
    const text = textOf(line);
    const heading = NOT_FINDINGS.exec(text);
    if (heading) {
      const more = lines.slice(index + 1);
      if (more.some(opens)) kind = 'skip';
      else {
        const rest = line.start + firstSentenceEnd(text);
        const alone = more.every((one) => textOf(one).trim() === '');
        kind = 'body';
        if (alone && rest < line.end) passages.push({ start: rest, end: line.end, kind });
      }
      return;
    }
    if (IMPRESSION.test(text)) kind = 'impression';
    else if (FINDINGS.test(text)) kind = 'body';
    if (kind === 'skip' || HEADING_ALONE.test(text)) return;
    const label = (kind === 'impression' ? IMPRESSION : FINDINGS).exec(text)?.[0].length ?? 0;
    if (text.trim() !== '') passages.push({ start: line.start + label, end: line.end, kind });
  });
  return passages;
}
