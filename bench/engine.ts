import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Measured } from './engine/measure';

/**
 * How long a reading takes, and how much code the browser loads for it: `npm run bench:engine`
 * The engine is bundled as a browser gets it and measured on the invented cast and the published cases. The yardstick is
 * the same evidence and red-flag steps as rules of `json-rules-engine`, which is handed our readers as its facts.
 */
const AIMS = { coreMedianMs: 0.5, coreP99Ms: 1, probesP95Ms: 10, bundleKb: 60, timesFaster: 5 };

/** Within node_modules, so that the yardstick is found from there. */
mkdirSync('node_modules/.cache', { recursive: true });
const folder = mkdtempSync('node_modules/.cache/bench-');
async function bundled(entry: string, minify: boolean, external: string[] = []): Promise<string> {
  const outfile = join(folder, `${entry.replaceAll('/', '-')}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify,
    format: 'esm',
    platform: minify ? 'browser' : 'node',
    external,
    tsconfig: 'tsconfig.json',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outfile;
}

const line = (name: string, value: string, aim: string, met: boolean) =>
  console.log(`${name.padEnd(52)} ${value.padStart(26)}   aim ${aim} ${met ? 'met' : 'MISSED'}`);

try {
  // In a process of its own, so that nothing of the bundler's is on the heap that is measured.
  const entry = await bundled('bench/engine/measure.ts', false, ['json-rules-engine']);
  const { cases, core, probes, rules } = JSON.parse(
    execFileSync(process.execPath, [entry], { encoding: 'utf8' }),
  ) as Measured;
  const ms = (value: number) => value.toFixed(3);
  console.log(`${cases} cases, times in milliseconds`);
  line(
    'evaluateCase with reasons: median',
    ms(core.median),
    `<= ${AIMS.coreMedianMs}`,
    core.median <= AIMS.coreMedianMs,
  );
  line('evaluateCase with reasons: p99', ms(core.p99), `<= ${AIMS.coreP99Ms}`, core.p99 <= AIMS.coreP99Ms);
  line('test next and what would change: median', ms(probes.median), '-', true);
  line(
    'test next and what would change: p95',
    ms(probes.p95),
    `<= ${AIMS.probesP95Ms}`,
    probes.p95 <= AIMS.probesP95Ms,
  );
  const ratio = rules.median / core.median;
  line(
    'json-rules-engine, same evidence and steps: median',
    `${ms(rules.median)} (${ratio.toFixed(1)} x)`,
    `>= ${AIMS.timesFaster} x`,
    ratio >= AIMS.timesFaster,
  );
  const kb = async (entry: string) =>
    gzipSync(readFileSync(await bundled(entry, true, ['zod']))).length / 1000;
  const live = await kb('domain/evaluate-core.ts');
  const whole = await kb('domain/evaluate-case.ts');
  line(
    'code of the live reading, minified, gzipped',
    `${live.toFixed(1)} kB`,
    `<= ${AIMS.bundleKb}`,
    live <= AIMS.bundleKb,
  );
  console.log(
    `${'the same with test next, loaded at the first pause'.padEnd(52)} ${`${whole.toFixed(1)} kB`.padStart(26)}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
