import { evaluateCase, evaluateCore } from '@/domain/evaluate-case';
import { GOLDEN_CASES, resolveCase } from '@/domain/golden-cases';
import { assessSafety } from '@/domain/safety';

/**
 * How long one reading takes: what a key press in the assessment costs. `npx tsx bench/engine.ts`
 * Prints milliseconds (median, 95th percentile) for each part and its ratio to the whole.
 */
const DAY = '2026-11-24';
const ROUNDS = 15;

const cases = GOLDEN_CASES.flatMap((golden) =>
  resolveCase(golden, DAY).assessments.filter(({ examined }) => examined),
);

function time(work: (index: number) => void): { median: number; p95: number } {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const index of cases.keys()) {
      const started = performance.now();
      work(index);
      if (round > 0) took.push(performance.now() - started);
    }
  }
  took.sort((a, b) => a - b);
  return { median: took[Math.floor(took.length / 2)] ?? 0, p95: took[Math.floor(took.length * 0.95)] ?? 0 };
}

const at = (index: number) => {
  const found = cases[index];
  if (!found) throw new Error('no such case');
  return found;
};
const parts = {
  'red flags only': time((index) => void assessSafety(at(index).facts, at(index).asOf, 'en')),
  'reading without "test next"': time((index) => void evaluateCore(at(index).facts, at(index).asOf, 'en')),
  'whole reading': time((index) => void evaluateCase(at(index).facts, at(index).asOf)),
};
const whole = parts['whole reading'].median;
console.log(`${cases.length} assessments of the invented cast, ${ROUNDS - 1} rounds`);
for (const [name, { median, p95 }] of Object.entries(parts)) {
  console.log(
    `${name.padEnd(30)} median ${median.toFixed(2).padStart(7)} ms   p95 ${p95.toFixed(2).padStart(7)} ms   ratio ${(median / whole).toFixed(2)}`,
  );
}
