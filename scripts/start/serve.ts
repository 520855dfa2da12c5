import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder } from './data-folder.mjs';
import { type Database, openDatabase } from './database';
import { keepPostgres, keepWeb } from './keep-running';
import { migrateWith } from './migrate-with';
import { build, generateClient } from './prepare';
import { endQuiet, onRunning } from './quiet';
import { reset } from './reset';
import { forgetRun, rememberRun } from './run-file.mjs';
import { giveUp, step } from './say.mjs';
import { headsFileOf, secretsOf } from './secrets';
import { seedOnce, seedWasCutShort } from './seed';
import { startWeb, stopWeb, type Web } from './web';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = dataFolder(root);
const postgresFolder = path.join(data, 'postgres');
const wants = new Set(process.argv.slice(2));
const port = Number(process.env.PORT ?? 3000);
const address = `http://localhost:${port}`;

let database: Database | null = null;
let web: ChildProcess | null = null;
let kept: { end: () => Promise<void> }[] = [];
let stopping = false;

const remember = (children: number[]) => rememberRun(data, { supervisor: process.pid, children, port });

/** Web server first, so that it can finish what it has begun; then the database. */
async function endAll() {
  endQuiet();
  for (const one of kept) await one.end();
  if (web) await stopWeb(web);
  await database?.stop();
  forgetRun(data);
}

async function stop(code: number) {
  if (stopping) return;
  stopping = true;
  if (code === 0) console.log('\nStopping …');
  await endAll();
  if (code === 0) console.log('Stopped. The data is kept.');
  process.exit(code);
}

function noteWeb(child: ChildProcess) {
  web = child;
  remember(child.pid ? [child.pid] : []);
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
  const opened = database as Database;
  const { ownerUrl, runtimeUrl } = opened;
  const fieldKeys = process.env.FIELD_KEYS || secrets.fieldKeys;
  const env = {
    DATABASE_URL: runtimeUrl,
    AUTH_SECRET: process.env.AUTH_SECRET ?? secrets.authSecret,
    AUDIT_KEY: process.env.AUDIT_KEY ?? secrets.auditKey,
    AUDIT_HEADS_FILE: process.env.AUDIT_HEADS_FILE ?? headsFileOf(data),
    FIELD_KEYS: fieldKeys,
    APP_URL: process.env.APP_URL ?? address,
    NEXTAUTH_URL: process.env.APP_URL ?? address,
    ...(opened.embedded ? { DATABASE_FOLDER: opened.embedded.data } : {}),
    // The embedded database holds the demo clinic; a database of one's own may hold real patients.
    DEMO: process.env.DEMO ?? (process.env.DATABASE_URL ? '0' : '1'),
  };
  await step('Database client', () => generateClient(root));
  await step('Migrations', async () => {
    const applied = await migrateWith(ownerUrl, runtimeUrl, fieldKeys);
    return applied.length > 0 ? `${applied.length} applied` : 'none missing';
  });
  await Promise.all([
    step('Demo clinic', () => seedOnce({ root, data }, ownerUrl, env)),
    wants.has('--dev') ? undefined : step('Build', () => build(root)),
  ]);
  const serving: Web = {
    root,
    port,
    dev: wants.has('--dev'),
    env,
    ...(wants.has('--dev') ? {} : { logFile: path.join(data, 'web.log') }),
  };
  await step('Web server', () => startWeb({ ...serving, started: noteWeb }));
  if (!web || stopping) return;
  kept = [keepWeb(serving, web, { started: noteWeb })];
  if (opened.embedded) kept.push(keepPostgres(opened.embedded));
  const seconds = ((Date.now() - Number(process.env.ROOTWISE_STARTED ?? Date.now())) / 1000).toFixed(1);
  console.log(
    `\n  Ready in ${seconds} s at ${address}\n\n  Demo sign-ins\n${signIns()}\n\n  Ctrl-C stops it; the data is kept. The log is ${path.relative(root, path.join(data, 'web.log'))}\n`,
  );
}

start().catch(async (error) => {
  if (stopping) return;
  stopping = true;
  await endAll();
  giveUp(error);
});
