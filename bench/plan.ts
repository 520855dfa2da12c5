import { evaluateCase } from '@/domain/evaluate-case';
import { importCase } from '@/domain/exchange/import-case';
import { OPEN_CASES } from '@/domain/golden-cases/published';
import { proposePlan } from '@/domain/plan/build-plan';
import { caseProgress } from '@/domain/progress/case-progress';
import { TIMELINES } from '@/domain/progress/timelines';
import { historyOn, onDay } from '@/domain/progress/timelines/timeline';
import { screened } from '@/domain/testing/screened';

/**
 * How long a plan takes, and how long a year's follow-up takes to judge: `npm run bench:plan`
 */
const AIMS = { planP99Ms: 2, yearP99Ms: 2 };
const WARM = 40;
const ROUNDS = 200;
const DAY = '2026-11-24';

function p99Of<Case>(cases: readonly Case[], work: (one: Case) => unknown): { median: number; p99: number } {
  const took: number[] = [];
  for (let round = 0; round < WARM + ROUNDS; round += 1)
    for (const one of cases) {
      const started = performance.now();
      work(one);
      if (round >= WARM) took.push(performance.now() - started);
    }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.floor((took.length - 1) * share)] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

const line = (name: string, value: string, aim: string, met: boolean) =>
  console.log(`${name.padEnd(46)} ${value.padStart(24)}   aim ${aim} ${met ? 'met' : 'MISSED'}`);

const patients = OPEN_CASES.map((one) => {
  const facts = screened(importCase(one.facts, DAY));
  return { facts, evaluation: evaluateCase(facts, DAY), asOf: DAY };
}).filter((patient) => proposePlan(patient).kind === 'draft');
console.log(`${patients.length} published cases that get a plan, ${TIMELINES.length} courses`);
const plan = p99Of(patients, proposePlan);
line(
  'a plan: median, p99 in milliseconds',
  `${plan.median.toFixed(3)}, ${plan.p99.toFixed(3)}`,
  `<= ${AIMS.planP99Ms}`,
  plan.p99 <= AIMS.planP99Ms,
);

const lastDay = (timeline: (typeof TIMELINES)[number]) => Math.max(...timeline.says.map(({ day }) => day));
const years = TIMELINES.map((timeline) => ({
  history: historyOn(timeline, lastDay(timeline)),
  asOf: onDay(lastDay(timeline)),
}));
const year = p99Of(years, ({ history, asOf }) => caseProgress(history, asOf));
line(
  "a case's whole follow-up: median, p99",
  `${year.median.toFixed(3)}, ${year.p99.toFixed(3)}`,
  `<= ${AIMS.yearP99Ms}`,
  year.p99 <= AIMS.yearP99Ms,
);
