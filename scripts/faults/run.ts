import { rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { randomFrom } from '../chaos/random';
import { dropPostgres } from '../postgres';
import { build, generateClient } from '../start/prepare';
import { temporaryFolder } from '../temporary-folder';
import { awayScenario } from './away';
import { clockScenario } from './clock';
import { diskScenario } from './disk';
import { endingScenario } from './ending';
import { House, root } from './house';
import { killScenario } from './kills';
import { nothingYet, type Outcome, tableOf } from './outcome';
import { poolScenario } from './pool';

// Breaks the house on purpose, on this machine alone, and measures whether it keeps its promises:
// npm run test:faults -- --kills 52 --seed 7 --only kill,away

const SCENARIOS = ['kill', 'term', 'clock', 'away', 'pool', 'disk'] as const;
type Scenario = (typeof SCENARIOS)[number];
const isScenario = (word: string): word is Scenario => SCENARIOS.some((name) => name === word);

const wordOf = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const seed = Number(wordOf('seed') ?? Date.now() % 100_000);
const kills = Number(wordOf('kills') ?? 52);
const port = Number(wordOf('port') ?? 3230);
const awaySeconds = Number(wordOf('away-seconds') ?? 60);
const holePort = port + 1;
const only = wordOf('only')?.split(',').filter(isScenario) ?? SCENARIOS;
const random = randomFrom(seed);
const folder = temporaryFolder('rootwise-faults-');
const house = new House(path.join(folder, 'data'), port, path.join(folder, 'up.log'));
const tell = (text: string) => {
  if (process.stdout.isTTY || process.argv.includes('--verbose')) console.log(`  ${text}`);
};

const TITLE: Record<Scenario, string> = {
  kill: 'kill -9',
  away: 'database away',
  term: 'SIGTERM under load',
  clock: 'clock stepped',
  disk: 'disk full',
  pool: 'pool exhausted',
};
const PLAY: Record<Scenario, (outcome: Outcome) => Promise<void>> = {
  kill: (outcome) => killScenario(house, outcome, { folder, random, kills, tell }),
  away: (outcome) => awayScenario(house, outcome, { folder, random, holePort, seconds: awaySeconds }),
  term: (outcome) => endingScenario(house, outcome, { folder, random }),
  clock: (outcome) => clockScenario(house, outcome, { folder }),
  disk: (outcome) => diskScenario(house, outcome, { folder, random }),
  pool: (outcome) => poolScenario(house, outcome, { folder, random, holePort }),
};

let closed: Promise<void> | null = null;
function close(): Promise<void> {
  closed ??= (async () => {
    await house.stop();
    await dropPostgres(path.join(house.data, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  })();
  return closed;
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void close().finally(() => process.exit(130)));

const started = performance.now();
try {
  await generateClient(root);
  await build(root);
  // The first start makes the database and its demo clinic.
  await house.start();
  await house.stop();
  const outcomes: Outcome[] = [];
  for (const name of only) {
    if (closed) break;
    const outcome = nothingYet(TITLE[name]);
    // What was measured and broken before a scenario came to grief is told all the same.
    await PLAY[name](outcome).catch(async (error: Error) => {
      outcome.breaches.push(`could not be played to its end: ${error.stack ?? error.message}`);
      await house.stop();
    });
    outcome.breaches.push(...house.faults.take());
    tell(`\n${tableOf([outcome])}\n`);
    outcomes.push(outcome);
  }
  const broken = outcomes.filter(({ breaches }) => breaches.length > 0).length;
  console.log(`\n${tableOf(outcomes)}\n`);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(
    `${outcomes.length - broken} held, ${broken} broken   (seed ${seed}, ${minutes} min, load of the machine ${loadavg()[1]?.toFixed(1)} on ${availableParallelism()} cores)`,
  );
  process.exitCode = broken > 0 || outcomes.length === 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await close();
}
