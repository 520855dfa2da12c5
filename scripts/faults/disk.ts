import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dropPostgres } from '../postgres';
import { crewOf, judge } from './crew';
import { House } from './house';
import type { Outcome } from './outcome';
import type { Person, Reply } from './person';
import { patientOf } from './writers';

const DISK_MEGABYTES = 700;
const MEGABYTE = 1_048_576;
/** Less than the product keeps back for what must still be written, and more than that needs in a minute. */
const NEARLY_FULL_MEGABYTES = 60;
const BACK_WITHIN_MILLISECONDS = 20_000;

const freeMegabytes = (folder: string) => {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / MEGABYTE;
};

/** Writes a file until so much space is left; answers how to free it. */
function fillUp(folder: string, leaveMegabytes: number): () => void {
  const file = path.join(folder, `filler-${randomUUID().slice(0, 8)}`);
  const handle = openSync(file, 'w');
  const chunk = Buffer.alloc(MEGABYTE / 4);
  try {
    while (freeMegabytes(folder) > leaveMegabytes) writeSync(handle, chunk);
  } catch {
    // Full to the last byte.
  }
  closeSync(handle);
  return () => rmSync(file);
}

const createOne = (by: Person): Promise<Reply> =>
  by.call('patients.create', {
    ...patientOf(`Thornbury-${randomUUID().slice(0, 8)}`),
    idempotencyKey: randomUUID(),
  });

/** Structure of every table and index, checked by PostgreSQL's own amcheck; answers what is broken. */
async function damageOf(house: House): Promise<string[]> {
  return house.asOwner(async (owner) => {
    await owner.query('create extension if not exists amcheck');
    const { rows } = await owner.query<{ what: string }>(
      `select c.relname || ': ' || h.msg as what from pg_class c, lateral verify_heapam(c.oid) h
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    await owner.query(
      `select bt_index_check(i.indexrelid, true) from pg_index i join pg_class c on c.oid = i.indexrelid
       join pg_am a on a.oid = c.relam where a.amname = 'btree' and c.relnamespace = 'public'::regnamespace`,
    );
    return rows.map(({ what }) => what);
  });
}

async function untilBack(person: Person): Promise<number | null> {
  const freed = performance.now();
  while (performance.now() - freed < 60_000) {
    if ((await createOne(person)).status === 200) return performance.now() - freed;
    await pause(100);
  }
  return null;
}

/** The disk of the database nearly full, and then full to the last byte, with everybody writing. */
export async function diskScenario(
  seeded: House,
  outcome: Outcome,
  { folder, random }: { folder: string; random: () => number },
): Promise<void> {
  const mount = path.join(folder, 'disk');
  mkdirSync(mount);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m,mode=755`, 'tmpfs', mount], {
      stdio: 'ignore',
    });
  } catch {
    outcome.notes.push('left out: no small disk can be mounted here (it takes root on Linux)');
    return;
  }
  const house = new House(path.join(mount, 'data'), seeded.port, seeded.logFile, seeded.faults);
  try {
    // By the system's own tool, which keeps owners.
    execFileSync('cp', ['-a', seeded.data, house.data]);
    await house.start();
    const crew = await crewOf(house, folder, random);
    const { therapist } = crew.people;
    await pause(1_500);

    const free = fillUp(mount, NEARLY_FULL_MEGABYTES);
    await pause(1_500);
    for (let tries = 0; tries < 10; tries += 1) {
      const written = await createOne(therapist);
      if (written.status !== 503 || !written.retryAfter || !written.message.includes('disk'))
        outcome.breaches.push(
          `nearly full: a change was answered ${written.status}: ${written.message.slice(0, 80)}`,
        );
      for (const read of [
        await therapist.me(),
        await therapist.call('patients.search', { query: 'Okonkwo' }, { query: true }),
        await therapist.page('/caseload'),
      ])
        if (read.status !== 200)
          outcome.breaches.push(
            `nearly full: reading was answered ${read.status}: ${read.message.slice(0, 80)}`,
          );
      await pause(150);
    }
    free();
    const first = await untilBack(therapist);
    await pause(1_500);

    // Nothing is kept back any more: PostgreSQL itself meets the end of the disk, as when something else filled it at once.
    const freeAll = fillUp(mount, 0);
    const statuses = new Map<number, number>();
    const until = performance.now() + 10_000;
    while (performance.now() < until) {
      for (const reply of [await createOne(therapist), await therapist.me()]) {
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
        if (reply.status !== 200 && reply.status !== 503)
          outcome.breaches.push(`full: answered ${reply.status}: ${reply.message.slice(0, 80)}`);
      }
      await pause(100);
    }
    freeAll();
    const second = await untilBack(therapist);
    await pause(2_000);
    await crew.stop();
    for (const back of [first, second]) {
      if (back === null || back > BACK_WITHIN_MILLISECONDS)
        outcome.breaches.push('did not go on when space was freed');
      else outcome.back.push(back);
    }
    await judge(house, crew, outcome);
    outcome.breaches.push(...(await damageOf(house)));
    outcome.notes.push(
      `disk of ${DISK_MEGABYTES} MB in memory; nearly full: changes 503, reading works; full to the last byte for 10 s: ${[...statuses].map(([status, count]) => `${status} × ${count}`).join(', ')}; amcheck of all tables and indexes afterwards`,
    );
  } finally {
    await house.stop();
    await dropPostgres(path.join(house.data, 'postgres'));
    execFileSync('umount', ['-l', mount]);
  }
}
