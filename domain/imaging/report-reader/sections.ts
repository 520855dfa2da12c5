import type { Span } from './report-reading';

export type Passage = Span & { kind: 'body' | 'impression' };

const NOT_FINDINGS =
  /^\s*(?:clinical\s+(?:details?|history|information|indication|question|data|context|notes?)|indications?|history|reason(?:\s+for\s+(?:the\s+)?(?:exam(?:ination)?|study|scan|mri|imaging|test|request|referral))?|request(?:ed)?|referral|query|question|technique|protocol|sequences?|procedure|comparison|exam(?:ination)?|study|clinical)\s*[:-]/;
const FINDINGS = /^\s*(?:findings?|report|results?|description|body)\s*[:-]?/;
const IMPRESSION =
  /^\s*(?:impression|conclusion|opinion|summary|comment|interpretation|diagnosis|assessment)\s*[:-]?/;
const HEADING_ALONE =
  /^\s*(?:findings?|report|results?|description|impression|conclusion|opinion|summary|comment)\s*:?\s*$/;

const LONE_HEADING = /^[\s•*-]*[a-z][a-z\s/,&()-]{2,60}:\s*$/;
const SPEAKS_OF_LEVEL = /^[\s•*\d.)(-]*(?:at\s+)?(?:[ltscd]|th)\s?\d/;
/** A heading within a line, after the end of a sentence and with its colon. */
const WITHIN_LINE =
  /(?<=[.;!?)]\s{1,3})(?=(?:clinical\s+(?:details?|history|information|indication|question|data|context|notes?)|indications?|history|reason|technique|protocol|sequences?|procedure|comparison|findings?|report|results?|description|impression|conclusion|opinion|summary|comment|interpretation|diagnosis|assessment)\s*:)/g;

/** First sentence of a line: where a heading and the report itself share one line. */
const firstSentenceEnd = (line: string): number => {
  const end = line.search(/[.;](?:\s|$)/);
  return end === -1 ? line.length : end + 1;
};

type Line = Span & { sameLine: boolean };

/** The lines of a text, one that holds a heading of its own parted there. */
function linesOf(plain: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of plain.split('\n')) {
    const cuts = [...line.matchAll(WITHIN_LINE)].map(({ index }) => index).filter((cut) => cut > 0);
    [0, ...cuts].forEach((cut, index) => {
      lines.push({ start: start + cut, end: start + (cuts[index] ?? line.length), sameLine: cut > 0 });
    });
    start += line.length + 1;
  }
  return lines;
}

/**
 * The passages that state findings, in order; history, technique and comparison are left out. A heading holds until
 * the next one; where no heading of the findings follows it covers its own line, or its first sentence when the
 * findings share that line.
 */
export function passagesOf(plain: string): Passage[] {
  const lines = linesOf(plain);
  const textOf = ({ start: from, end }: Span) => plain.slice(from, end);
  const passages: Passage[] = [];
  let kind: Passage['kind'] | 'skip' = 'body';
  lines.forEach((line, index) => {
    const text = textOf(line);
    const heading = NOT_FINDINGS.exec(text);
    if (heading) {
      const more = lines.slice(index + 1);
      if (more.some((one) => FINDINGS.test(textOf(one)))) kind = 'skip';
      else {
        const rest = line.start + firstSentenceEnd(text);
        const alone = more.every((one) => one.sameLine || textOf(one).trim() === '');
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
  return withTheirValues(plain, passages);
}

/** "Fracture:" on a line of its own goes with the line below it, unless that speaks of a level. */
function withTheirValues(plain: string, passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const heading = last ? plain.slice(last.start, last.end) : '';
    const told = plain.slice(passage.start, passage.end);
    if (last && last.kind === passage.kind && LONE_HEADING.test(heading) && !SPEAKS_OF_LEVEL.test(told))
      last.end = passage.end;
    else joined.push({ ...passage });
  }
  return joined;
}
