import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { publishedCasesSchema } from '../domain/exchange/case-schema';
import type { ExchangedEvaluation } from '../domain/exchange/export-evaluation';
import { FIGURES, type Judgement, judge } from '../domain/exchange/judge';

/**
 * Scores an answer of `classify` against the truths of the same cases, over all and per category:
 *   tsx scripts/judge.ts --cases FILE --answers FILE
 * Serious disease is over-represented in published cases, so there is no overall accuracy.
 */

const LABELS: Record<(typeof FIGURES)[number], string> = {
  emergenciesFound: 'emergencies found',
  urgentFound: 'urgent found',
  falseAlarms: 'routine left alone',
  mechanismFirst: 'mechanism, first',
  mechanismFirstTwo: 'mechanism, first two',
  deficitInvented: 'radiculopathy with a deficit on record',
  rootFirst: 'root, first',
  rootSetExact: 'root, exact set',
  structureFirst: 'structure, first',
  structureFirstThree: 'structure, first three',
  concernNamed: 'concern named',
  doubtShown: 'doubt shown where facts mislead',
  abstained: 'answered (not abstained)',
  rightButLow: 'right and not marked low',
};

function lines(judgement: Judgement): string[] {
  return FIGURES.filter((name) => judgement[name].of > 0).map((name) => {
    const { right, of, missed } = judgement[name];
    return `  ${LABELS[name].padEnd(40)} ${`${right}/${of}`.padStart(6)}${missed.length > 0 ? `   not: ${missed.join(' ')}` : ''}`;
  });
}

function main(): void {
  const { values } = parseArgs({ options: { cases: { type: 'string' }, answers: { type: 'string' } } });
  if (!values.cases || !values.answers) {
    process.stderr.write('usage: judge --cases FILE --answers FILE\n');
    process.exitCode = 2;
    return;
  }
  const cases = publishedCasesSchema.parse(JSON.parse(readFileSync(values.cases, 'utf8')));
  const answers = JSON.parse(readFileSync(values.answers, 'utf8')) as ExchangedEvaluation[];
  process.stdout.write(`all ${cases.length} cases\n${lines(judge(cases, answers)).join('\n')}\n`);
  for (const category of [...new Set(cases.map((one) => one.category ?? 'none'))].sort()) {
    const of = cases.filter((one) => (one.category ?? 'none') === category);
    process.stdout.write(`\n${category} (${of.length})\n${lines(judge(of, answers)).join('\n')}\n`);
  }
}

main();
