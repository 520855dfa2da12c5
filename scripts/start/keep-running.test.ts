import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { keepWeb } from './keep-running';
import { spawnWeb, type Web } from './web';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A web server that ends at once until it was started so many times, and counts its starts in a file. */
function failing(times: number): Web & { starts: () => number } {
  const root = temporaryFolder('rootwise-keep-');
  folders.push(root);
  const counter = path.join(root, 'starts');
  const program = path.join(root, 'node_modules/next/dist/bin/next');
  mkdirSync(path.dirname(program), { recursive: true });
  writeFileSync(
    program,
    `const { appendFileSync, readFileSync } = require('node:fs');
     appendFileSync(process.env.COUNTER, '.');
     if (readFileSync(process.env.COUNTER, 'utf8').length > ${times}) setInterval(() => undefined, 1_000);
     else process.exit(1);`,
  );
  const starts = () => readFileSync(counter, 'utf8').length;
  return { root, port: 0, dev: false, env: { COUNTER: counter }, logFile: path.join(root, 'log'), starts };
}

test('a web server that ends again and again is started until it stays, and ends when asked to', async () => {
  const web = failing(7);
  const pids: (number | undefined)[] = [];
  const kept = keepWeb(web, spawnWeb(web), {
    started: ({ pid }) => pids.push(pid),
    pauseMilliseconds: 1,
  });
  await expect.poll(() => pids.length, { timeout: 30_000 }).toBe(7);
  await expect.poll(web.starts, { timeout: 30_000 }).toBe(8);
  expect(pids).toHaveLength(7);
  await kept.end();
  expect(() => process.kill(pids.at(-1) ?? 0, 0)).toThrow();
  await pause(50);
  expect(pids).toHaveLength(7);
});
