import { evaluateCore, probeEvaluation } from '@/domain/evaluate-case';
import type { CoreEvaluation } from '@/domain/evaluate-core';
import { importCase } from '@/domain/exchange/import-case';
import type { Facts } from '@/domain/facts';
import { GOLDEN_CASES, resolveCase } from '@/domain/golden-cases';
import { OPEN_CASES } from '@/domain/golden-cases/published';
import { ruleEngineReading } from './json-rules';

const DAY = '2026-11-24';
const WARM = 40;

const CASES: readonly { facts: Facts; asOf: string; core: CoreEvaluation }[] = [
  ...GOLDEN_CASES.flatMap((golden) =>
    resolveCase(golden, DAY).assessments.filter(({ examined }) => examined),
  ),
  ...OPEN_CASES.map((one) => ({ facts: importCase(one.facts, DAY), asOf: DAY })),
].map((one) => ({ ...one, core: evaluateCore(one.facts, one.asOf) }));

type Timed = { median: number; p95: number; p99: number };

function spread(took: number[]): Timed {
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

type Case = (typeof CASES)[number];

function time(rounds: number, work: (one: Case) => unknown): Timed {
  const took: number[] = [];
  for (let round = 0; round < WARM + rounds; round += 1)
    for (const one of CASES) {
      const started = performance.now();
      work(one);
      if (round >= WARM) took.push(performance.now() - started);
    }
  return spread(took);
}

/** The yardstick answers with promises. */
async function timeAsync(rounds: number, work: (one: Case) => Promise<unknown>): Promise<Timed> {
  const took: number[] = [];
  for (let round = 0; round < WARM + rounds; round += 1)
    for (const one of CASES) {
      const started = performance.now();
      await work(one);
      if (round >= WARM) took.push(performance.now() - started);
    }
  return spread(took);
}

/** All three in one run on one machine, so that the ratio does not depend on it. */
async function measure() {
  return {
    cases: CASES.length,
    core: time(200, ({ facts, asOf }) => evaluateCore(facts, asOf)),
    probes: time(20, ({ facts, asOf, core }) => probeEvaluation(facts, asOf, core)),
    rules: await timeAsync(5, ({ facts, asOf }) => ruleEngineReading(facts, asOf)),
  };
}

export type Measured = Awaited<ReturnType<typeof measure>>;

console.log(JSON.stringify(await measure()));
