import { SERIOUS_FINDINGS } from '../finding-groups';
import { sentencesOf } from './clauses';
import { TOUCHES_ROOTS } from './entries';
import { headingOf } from './headed-values';
import { isHigher, regionHeading } from './higher-levels';
import { levelGroups } from './levels';
import { SEEMS_TO_MATTER } from './lexicon';
import { type DeniedAt, mergeFindings, type Placed } from './merge-findings';
import { leavesOpen } from './negation';
import { normalise } from './normalise';
import { type Context, mentionsIn } from './places';
import { readSentence, type SentenceReading } from './read-sentence';
import { tableSentences } from './read-table';
import type { ReportReading, Span } from './report-reading';
import { type Passage, passagesOf } from './sections';

/** A level that heads what follows: alone on its line, or before a colon or dash. */
const HEADING =
  /^[\s•*\d.)(-]*(?:(?:at|level|disc|disk|the)\s+)*((?:left|right)\s+)?((?:(?:[ltscd]|th)\s?\d{1,2}\s?[-/]\s?(?:[ltscd]|th)?\s?\d{1,2})(?:\s*(?:and|,|&)\s*(?:[ltscd]|th)\s?\d{1,2}\s?[-/]\s?(?:[ltscd]|th)?\s?\d{1,2})*)(?:\s+(?:level|disc|disk))?\s*(?:[:-]|$)/;
const MEASUREMENT = /\b\d+(?:[.,]\d+)?\s*(?:x\s*\d+(?:[.,]\d+)?\s*){0,2}(?:mm|cm)\b/g;

/** A line with its columns parted by `|`: tabs between words part columns too, as in a table copied from a program. */
const ruled = (plain: string, text: string): string =>
  plain.includes('|') || !/\S\t/.test(text)
    ? plain
    : plain.replace(/ /g, (space, at) => (text[at] === '\t' ? '|' : space));

const NO_CONTEXT: Context = { levels: [], firm: false };

const headingLevels = (line: string): Context | null => {
  const region = regionHeading(line);
  if (region) return region.length > 0 ? { levels: region, firm: true } : NO_CONTEXT;
  const heading = HEADING.exec(line);
  const levels = heading ? levelGroups(heading[2] ?? '').flatMap((group) => group.levels) : [];
  return levels.length > 0 ? { levels, firm: true } : null;
};

/** Whether a line is headed by a finding, so that lines below may tell of it by level: "Canal stenosis:". */
const headsFinding = (line: string): boolean => {
  const heading = headingOf(line);
  return heading !== null && mentionsIn(line.slice(0, heading.label.end)).length > 0;
};

/** A root said to be touched by nothing in its sentence: the last lesion of that level did it, else it stands alone. */
function settleRoot(
  reading: SentenceReading,
  placed: Placed[],
  context: Context,
  kind: Passage['kind'],
): boolean {
  const touched = reading.rootTouched;
  if (!touched) return true;
  const fits = (one: Placed) =>
    TOUCHES_ROOTS.has(one.entry.finding) &&
    (context.levels.length === 0 || context.levels.includes(one.entry.level)) &&
    (!touched.side || !one.entry.side || one.entry.side === touched.side || one.entry.side === 'both');
  const lesion = placed.filter(fits).at(-1);
  if (lesion) {
    lesion.entry = { ...lesion.entry, rootContact: touched.contact };
    if (!touched.sure) lesion.doubts = [...new Set([...lesion.doubts, 'hedged' as const])];
    return true;
  }
  const level = context.levels.length === 1 ? context.levels[0] : undefined;
  if (!level || isHigher(level) || touched.contact !== 'compression') return false;
  placed.push({
    entry: { level, finding: 'root_compression', side: touched.side ?? null, rootContact: 'compression' },
    span: touched.span,
    doubts: [
      ...(context.firm ? [] : (['level_from_context'] as const)),
      ...(touched.sure ? [] : (['hedged'] as const)),
    ],
    kind,
  });
  return true;
}

/**
 * Reads a pasted MRI report into findings by level, each with the place in the text that says it. Deterministic and
 * total; no model, no network. Negated and merely asked-for findings are not read; what the report leaves open is
 * neither read nor denied, and what it only thinks likely carries a doubt. Where sides or levels cannot be told for
 * sure none is given. A clinician confirms every finding before it counts. British and
 * American wording.
 */
export function readReport(text: string): ReportReading {
  const plain = normalise(text);
  const passages = passagesOf(plain);
  const placed: Placed[] = [];
  const denied: DeniedAt[] = [];
  const open: ReportReading['open'] = [];
  const notUnderstood: Span[] = [];
  const tableLines = passages.map((passage) => ({
    ...passage,
    text: ruled(plain.slice(passage.start, passage.end), text.slice(passage.start, passage.end)),
  }));
  const table = tableSentences(tableLines);
  const inTable = new Set(
    table ? tableLines.filter((line) => line.text.includes('|')).map(({ start }) => start) : [],
  );
  for (const { text: said, span } of table ?? []) {
    const reading = readSentence(said, said, { start: 0, end: said.length }, NO_CONTEXT);
    placed.push(...reading.findings.map((one) => ({ ...one, span, kind: 'body' as const })));
    denied.push(...reading.denied.map((one) => ({ ...one, span, kind: 'body' as const })));
    open.push(...reading.open.map((one) => ({ ...one, span })));
    if (reading.unread.length > 0) notUnderstood.push(span);
  }
  let context = NO_CONTEXT;
  let kind: Passage['kind'] = 'body';
  let told: SentenceReading['told'] = null;
  let headed = false;
  for (const passage of passages) {
    if (passage.kind !== kind) context = NO_CONTEXT;
    kind = passage.kind;
    const line = plain.slice(passage.start, passage.end);
    if (inTable.has(passage.start)) continue;
    context = headingLevels(line) ?? context;
    for (const sentence of sentencesOf(plain, passage)) {
      const heading = headingLevels(plain.slice(sentence.start, sentence.end));
      if (heading) context = heading;
      const tied = headed || plain[sentence.start - 1] === ';';
      const reading = readSentence(plain, text, sentence, context, tied ? told : null);
      headed = (headed && reading.told === told) || headsFinding(plain.slice(sentence.start, sentence.end));
      told = reading.told;
      placed.push(...reading.findings.map((one) => ({ ...one, kind: passage.kind })));
      denied.push(...reading.denied.map((one) => ({ ...one, kind: passage.kind })));
      const next = context.firm && sameLevels(reading.context, context) ? context : reading.context;
      const settled = settleRoot(reading, placed, next, passage.kind);
      const said = plain.slice(sentence.start, sentence.end);
      open.push(...reading.open);
      const nothing = [reading.findings, reading.denied, reading.open].every((named) => named.length === 0);
      if (!settled || (nothing && !reading.rootTouched && (SEEMS_TO_MATTER.test(said) || leavesOpen(said))))
        notUnderstood.push(sentence);
      else notUnderstood.push(...reading.unread);
      context = context.firm && !heading && reading.context !== context ? { ...next } : next;
    }
  }
  const unplaced = placed.filter((one) => !known(one));
  const { findings, conflicts } = mergeFindings(placed.filter(known), unplaced, denied);
  return {
    findings,
    denied: denied.map(({ kind: _, ...one }) => one),
    open,
    conflicts,
    notUnderstood: outermost([...notUnderstood, ...unplaced.map((one) => one.span)]),
    measurements: [...plain.matchAll(MEASUREMENT)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      text: text.slice(match.index, match.index + match[0].length),
    })),
    transitionalVertebra:
      /\b(?:transitional|sacrali[sz]ation|sacrali[sz]ed|lumbari[sz]ation|lumbari[sz]ed|lstv)\b/.test(plain) &&
      !/\bno (?:\w+ ){0,3}(?:transitional|sacrali[sz]|lumbari[sz])/.test(plain),
    numberingStated:
      /\b(?:number(?:ing|ed)|count(?:ed|ing))\b.{0,60}\b(?:from|by|on|assum|based|c2|rib)/.test(plain),
  };
}

/** Left to right, without those that lie inside another. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if ((kept.at(-1)?.end ?? -1) < span.end) kept.push(span);
  return kept;
}

const sameLevels = (one: Context, other: Context): boolean => one.levels.join() === other.levels.join();

/** A finding without its level says too little to be entered, unless it is one that must not be missed. */
const known = ({ entry, doubts }: Placed): boolean =>
  !(entry.level === 'unknown' && doubts.includes('level_missing')) || SERIOUS_FINDINGS.has(entry.finding);
