import { parseArgs } from 'node:util';
import { evaluateCase } from '../domain/evaluate-case';
import { answerOf } from '../domain/exchange/baselines/baseline';
import { belowKnee } from '../domain/exchange/baselines/below-knee';
import { threeQuestions } from '../domain/exchange/baselines/three-questions';
import type { PublishedCase } from '../domain/exchange/case-schema';
import { type ExchangedEvaluation, exportEvaluation } from '../domain/exchange/export-evaluation';
import { importCase } from '../domain/exchange/import-case';
import { confusionOf, type Figure, type FigureName, judge } from '../domain/exchange/judge';
import { wilsonInterval } from '../domain/exchange/wilson-interval';
import { OPEN_CASES } from '../domain/golden-cases/published';
import { fail, readCases } from './exchange/read-cases';

/**
 * Scores the engine on published cases, beside two simple yardsticks:
 *   npm run classify:report [-- --cases FILE]
 * Without a file the open cases of the project are read. Serious disease is over-represented in published cases, so
 * there is no overall accuracy; a baseline that has no answer for a figure shows a dash.
 */

const AS_OF = '2026-01-01';

const LABELS: Record<FigureName, string> = {
  emergenciesFound: 'emergencies found',
  urgentFound: 'urgent found',
  falseAlarms: 'routine left alone',
  concernNamed: 'concern named',
  mechanismFirst: 'mechanism, first',
  mechanismFirstTwo: 'mechanism, first two',
  deficitInvented: 'radiculopathy only with a deficit on record',
  rootFirst: 'root, first',
  rootSetExact: 'root, exact set',
  structureFirst: 'structure, first',
  structureFirstThree: 'structure, first three',
  doubtShown: 'doubt shown where facts mislead',
  abstained: 'answered (not abstained)',
  sureAndRight: 'marked high or moderate: right',
  rightButLow: 'right: not marked low',
};
/** What a baseline that names only a mechanism can be asked. */
const MECHANISM_ONLY: ReadonlySet<FigureName> = new Set<FigureName>([
  'mechanismFirst',
  'mechanismFirstTwo',
  'abstained',
]);

type Respondent = { name: string; answers: ExchangedEvaluation[]; asked: (name: FigureName) => boolean };

const say = ({ right, of }: Figure): string => {
  const interval = wilsonInterval(right, of);
  if (!interval) return '-';
  const [least, most] = interval.map((share) => Math.round(share * 100));
  return `${right}/${of} (${least}–${most} %)`;
};

function respondentsOf(cases: readonly PublishedCase[]): Respondent[] {
  const facts = cases.map((one) => ({ id: one.id, facts: importCase(one.facts, AS_OF) }));
  return [
    {
      name: 'engine',
      answers: facts.map((one) => exportEvaluation(one.id, evaluateCase(one.facts, AS_OF))),
      asked: () => true,
    },
    ...[threeQuestions, belowKnee].map((baseline) => ({
      name: baseline.name,
      answers: facts.map((one) => answerOf(baseline, one.id, one.facts, AS_OF)),
      asked: (name: FigureName) => MECHANISM_ONLY.has(name),
    })),
  ];
}

function table(cases: readonly PublishedCase[], respondents: readonly Respondent[]): string[] {
  const judged = respondents.map((one) => ({ ...one, judgement: judge(cases, one.answers) }));
  const engine = judged[0]?.judgement;
  const rows = (Object.keys(LABELS) as FigureName[]).filter((name) => (engine?.[name].of ?? 0) > 0);
  return [
    `${''.padEnd(44)}${judged.map(({ name }) => name.padEnd(22)).join('')}`,
    ...rows.flatMap((name) => {
      const cells = judged.map(({ judgement, asked }) =>
        (asked(name) ? say(judgement[name]) : '-').padEnd(22),
      );
      const missed = engine?.[name].missed ?? [];
      return [
        `${LABELS[name].padEnd(44)}${cells.join('')}`.trimEnd(),
        ...(missed.length > 0 ? [`  not: ${missed.join(' ')}`] : []),
      ];
    }),
  ];
}

function confusion(cases: readonly PublishedCase[], answers: readonly ExchangedEvaluation[]): string[] {
  return confusionOf(cases, answers).map(({ truth, answers: given }) => {
    const said = Object.entries(given).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return `${truth.padEnd(36)}${said.map(([id, count]) => `${id} ${count}`).join(', ')}`;
  });
}

function fileOption(): string | undefined {
  try {
    return parseArgs({ options: { cases: { type: 'string' } } }).values.cases;
  } catch (error) {
    return fail([
      error instanceof Error ? error.message : String(error),
      'usage: classify:report [--cases FILE]',
    ]);
  }
}

function main(): void {
  const file = fileOption();
  const cases = file ? readCases(file) : OPEN_CASES;
  const respondents = respondentsOf(cases);
  const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
  say([
    `${cases.length} cases; right of those asked, with 95 % interval (Wilson)`,
    '',
    ...table(cases, respondents),
  ]);
  say([
    '',
    'First mechanism, by the best truth of the source',
    ...confusion(cases, respondents[0]?.answers ?? []),
  ]);
  for (const category of [...new Set(cases.map((one) => one.category ?? 'none'))].sort()) {
    const of = cases.filter((one) => (one.category ?? 'none') === category);
    say(['', `${category} (${of.length})`, ...table(of, respondents)]);
  }
}

main();
