import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dropPostgres } from '../postgres';
import { generateClient } from '../start/prepare';
import { quiet } from '../start/quiet';
import { giveUp, Hindrance, step } from '../start/say.mjs';
import { temporaryFolder } from '../temporary-folder';
import { findChromium } from './find-chromium';
import { endStages, type Finished, runStage, type Stage } from './stage';
import { RUN_ALONE, stagesOf } from './stages';
import { summaryOf } from './summary';

const root = fileURLToPath(new URL('../..', import.meta.url));
const AT_ONCE = 2;

/** The stages asked for with `--only types,unit`, or all of them. */
function chosen(all: Stage[], words: string[]): Stage[] {
  const at = words.findIndex((word) => word === '--only' || word.startsWith('--only='));
  if (at < 0) return all;
  const names = (words[at]?.split('=')[1] ?? words[at + 1] ?? '').split(',').filter(Boolean);
  const known = all.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (names.length === 0 || unknown.length > 0)
    throw new Hindrance(
      `--only takes one or more of ${known.join(', ')}${unknown.length > 0 ? `, not ${unknown.join(', ')}` : ''}.`,
    );
  return all.filter(({ name }) => names.includes(name));
}

function tell({ name, failed, passed, seconds, notes, logFile }: Finished) {
  const mark = failed > 0 ? '✗' : '✓';
  console.log(
    `  ${mark} ${name.padEnd(12)} ${`${passed} passed, ${failed} failed`.padEnd(28)} ${seconds.toFixed(1)} s${notes ? `   ${notes}` : ''}`,
  );
  if (failed > 0) console.log(`\n${readFileSync(logFile, 'utf8').trimEnd()}\n`);
}

/** Runs stages two at a time, in order; those that run alone come last. */
async function runAll(stages: Stage[], folder: string): Promise<Finished[]> {
  const done: Finished[] = [];
  const runOne = async (stage: Stage) => {
    const finished = await runStage(stage, path.join(folder, `${stage.name}.log`));
    tell(finished);
    done.push(finished);
  };
  const waiting = stages.filter(({ name }) => !RUN_ALONE.includes(name));
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runOne(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  for (const stage of stages.filter(({ name }) => RUN_ALONE.includes(name))) await runOne(stage);
  return stages.flatMap(({ name }) => done.filter((finished) => finished.name === name));
}

async function prepare(stages: Stage[]) {
  await step('Database client', () => generateClient(root));
  if (stages.some(({ name }) => name === 'types'))
    await step('Route types', () =>
      quiet(
        [path.join(root, 'node_modules/next/dist/bin/next'), 'typegen'],
        { NEXT_TELEMETRY_DISABLED: '1' },
        'Writing the route types',
      ),
    );
  if (stages.some(({ name }) => name === 'e2e' || name === 'chaos'))
    // The stage itself says why when there is none.
    await step('Browser', () =>
      findChromium().then(
        (file) => file,
        () => 'none could be fetched',
      ),
    );
}

/** Deletes what the run wrote, after stopping a database that a stage left behind because it was killed. */
async function tidy(folder: string) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const data = path.join(folder, entry.name, 'data');
    if (entry.isDirectory() && existsSync(data)) await dropPostgres(data);
  }
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const folder = temporaryFolder('rootwise-test-');
  process.env.ROOTWISE_TEST_FOLDER = folder;
  let cutShort = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      cutShort = true;
      endStages('SIGTERM');
      setTimeout(() => {
        endStages('SIGKILL');
        void tidy(folder).finally(() => process.exit(130));
      }, 4_000);
    });
  try {
    const stages = chosen(stagesOf(folder), process.argv.slice(2));
    await prepare(stages);
    console.log('');
    const finished = await runAll(stages, folder);
    if (cutShort) return;
    const { text, failed } = summaryOf(finished);
    await tidy(folder);
    console.log(text);
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    await tidy(folder);
    giveUp(error);
  }
}

await main();
