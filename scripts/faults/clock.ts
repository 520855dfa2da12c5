import { randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type House, root } from './house';
import type { Outcome } from './outcome';
import { Person } from './person';
import { patientOf } from './writers';

const DAY = 86_400_000;
const GUESSES = 10;

/** The application's clock a day forward and two days back while people are signed in; the database keeps the true time. */
export async function clockScenario(
  house: House,
  outcome: Outcome,
  { folder }: { folder: string },
): Promise<void> {
  const file = path.join(folder, 'clock');
  const step = async (milliseconds: number) => {
    writeFileSync(`${file}.new`, String(milliseconds));
    renameSync(`${file}.new`, file);
    await pause(500);
  };
  await step(0);
  await house.start({
    FAULTS_CLOCK_FILE: file,
    NODE_OPTIONS: `--import=${pathToFileURL(path.join(root, 'scripts/faults/shifted-clock.mjs')).href}`,
  });
  const checked: string[] = [];
  const expectTo = (what: string, held: boolean) => {
    if (held) checked.push(what);
    else outcome.breaches.push(`not so: ${what}`);
  };
  const written: string[] = [];
  const therapist = new Person(house, 'therapist');
  const write = async (): Promise<boolean> => {
    const requestId = randomUUID();
    const idempotencyKey = randomUUID();
    const input = { ...patientOf(`Thornbury-${idempotencyKey.slice(0, 8)}`), idempotencyKey };
    const first = await therapist.call('patients.create', input, { requestId });
    const again = await therapist.call('patients.create', input, { requestId });
    written.push(requestId);
    return first.status === 200 && JSON.stringify(again.data) === JSON.stringify(first.data);
  };
  const guess = async (who: 'colleague' | 'admin') => {
    const person = new Person(house, who);
    for (let guesses = 0; guesses < GUESSES; guesses += 1) await person.trySignIn(`guess ${guesses}`);
    return (await person.trySignIn()).status;
  };

  expectTo(
    'signing in and writing work at the true time',
    (await therapist.signIn()) === 200 && (await write()),
  );
  expectTo('guessing is stopped', (await guess('colleague')) === 401);
  await step(DAY);
  expectTo('a day forward ends the sessions, with 401', (await therapist.me()).status === 401);
  expectTo('then one can sign in and write again', (await therapist.signIn()) === 200 && (await write()));
  expectTo('a stop for guessing is over', (await new Person(house, 'colleague').signIn()) === 200);
  expectTo('guessing is stopped there too', (await guess('admin')) === 401);
  await step(-DAY);
  expectTo('set back, a session of a time to come is over, with 401', (await therapist.me()).status === 401);
  expectTo(
    'then one can sign in and write again, a day back',
    (await therapist.signIn()) === 200 && (await write()),
  );
  expectTo(
    'set back, nobody who knows the password stays locked out',
    (await new Person(house, 'admin').signIn()) === 200,
  );
  await step(0);
  expectTo(
    'at the true time again, the session made a day back is over',
    (await therapist.me()).status === 401,
  );
  expectTo('and one can sign in and write', (await therapist.signIn()) === 200 && (await write()));

  const rows = await house.asOwner(async (owner) => {
    const found = await owner.query<{ requestId: string; apart: number }>(
      `select request_id as "requestId", extract(epoch from now() - min(written_at))::float as apart from audit_event
       where request_id = any($1) group by request_id order by min(written_at)`,
      [written],
    );
    return found.rows;
  });
  expectTo(
    "the audit trail keeps the true order and time, by the database's clock",
    JSON.stringify(rows.map(({ requestId }) => requestId)) === JSON.stringify(written) &&
      rows.every(({ apart }) => apart >= 0 && apart < 3_600),
  );
  await house.stop();
  outcome.acknowledged = written.length;
  outcome.doubled = rows.length - written.length;
  outcome.notes.push(`${checked.length} checks held: ${checked.join('; ')}`);
}
