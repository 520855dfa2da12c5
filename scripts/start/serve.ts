import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../../prisma/migrate';
import { type Database, openDatabase } from './database';
import { build, generateClient } from './prepare';
import { endQuiet, onRunning } from './quiet';
import { reset } from './reset';
import { forgetRun, rememberRun } from './run-file.mjs';
import { giveUp, step } from './say.mjs';
import { secretsOf } from './secrets';
import { seedOnce, seedWasCutShort } from './seed';
import { startWeb, stopWeb } from './web';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = path.join(root, '.data');
const postgresFolder = path.join(data, 'postgres');
const wants = new Set(process.argv.slice(2));
const port = Number(process.env.PORT ?? 3000);
const address = `http://localhost:${port}`;

let database: Database | null = null;
let web: ChildProcess | null = null;
let stopping = false;

const remember = (children: number[]) => rememberRun(data, { supervisor: process.pid, children, port });

async function stop(code: number) {
  if (stopping) return;
  stopping = true;
  if (code === 0) console.log('\nStopping …');
  endQuiet();
  if (web) await stopWeb(web);
  await database?.stop();
  forgetRun(data);
  if (code === 0) console.log('Stopped. The data is kept.');
  process.exit(code);
}

function endedByItself(code: number | null) {
  if (stopping) return;
  console.error(`The web server ended by itself (code ${code}).`);
  void stop(1);
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('disconnect', () => void stop(0));

function signIns(): string {
  const file = path.join(root, 'prisma/seed/demo-sign-ins.json');
  if (!existsSync(file)) return '';
  const people = JSON.parse(readFileSync(file, 'utf8')) as { who: string; email: string; password: string }[];
  return people
    .map(({ who, email, password }) => `    ${who.padEnd(10)} ${email.padEnd(44)} ${password}`)
    .join('\n');
}

async function start() {
  if (wants.has('--reset')) await reset(data, postgresFolder, wants.has('--yes'));
  const secrets = secretsOf(data);
  remember([]);
  onRunning(remember);
  await step('Database', async () => {
    database = await openDatabase(postgresFolder, secrets, seedWasCutShort(data));
    return database.note;
  });
  if (!database) return;
  const { ownerUrl, runtimeUrl } = database as Database;
  const env = {
    DATABASE_URL: runtimeUrl,
    AUTH_SECRET: process.env.AUTH_SECRET ?? secrets.authSecret,
    APP_URL: process.env.APP_URL ?? address,
    NEXTAUTH_URL: process.env.APP_URL ?? address,
  };
  await step('Database client', () => generateClient(root));
  await step('Migrations', async () => {
    const applied = await migrate(ownerUrl, decodeURIComponent(new URL(runtimeUrl).password));
    return applied.length > 0 ? `${applied.length} applied` : 'none missing';
  });
  await Promise.all([
    step('Demo clinic', () => seedOnce({ root, data }, ownerUrl, env)),
    wants.has('--dev') ? undefined : step('Build', () => build(root)),
  ]);
  await step('Web server', () =>
    startWeb({
      root,
      port,
      dev: wants.has('--dev'),
      env,
      logFile: wants.has('--dev') ? undefined : path.join(data, 'web.log'),
      started: (child) => {
        web = child;
        remember(child.pid ? [child.pid] : []);
        child.on('exit', endedByItself);
      },
    }),
  );
  const seconds = ((Date.now() - Number(process.env.ROOTWISE_STARTED ?? Date.now())) / 1000).toFixed(1);
  console.log(
    `\n  Ready in ${seconds} s at ${address}\n\n  Demo sign-ins\n${signIns()}\n\n  Ctrl-C stops it; the data is kept. The log is .data/web.log\n`,
  );
}

start().catch(async (error) => {
  if (stopping) return;
  stopping = true;
  endQuiet();
  if (web) await stopWeb(web);
  await database?.stop();
  forgetRun(data);
  giveUp(error);
});
