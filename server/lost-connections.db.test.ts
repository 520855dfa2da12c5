import { once } from 'node:events';
import net from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disconnect, sharedQuery, type Tx, withRowContext } from './db';

/** Breaks a connection at its statement `at`, counted from the begin of a transaction, or at any with that text. */
type Break = { at: number | string; how: 'reset' | 'end' };

let next: Break | null = null;
const target = new URL(process.env.DATABASE_URL ?? '');
const realPort = Number(target.port);

/** A way to the database that breaks when it is told to, as a killed PostgreSQL does. */
const way = net.createServer((near) => {
  const far = net.connect(realPort, '127.0.0.1');
  let statements = 0;
  for (const [one, other] of [[near, far] as const, [far, near] as const]) {
    one.on('error', () => undefined);
    one.on('close', () => other.destroy());
  }
  far.on('data', (chunk) => near.write(chunk));
  near.on('data', (chunk) => {
    const text = chunk.toString('latin1');
    if (text.includes('BEGIN')) statements = 1;
    else if (statements > 0) statements += 1;
    const hit = typeof next?.at === 'string' ? text.includes(next.at) : next?.at === statements;
    if (!next || !hit) {
      far.write(chunk);
      return;
    }
    if (next.how === 'reset') near.resetAndDestroy();
    else near.end();
    next = null;
    far.destroy();
  });
});

beforeAll(async () => {
  way.listen(0, '127.0.0.1');
  await once(way, 'listening');
  target.port = String((way.address() as net.AddressInfo).port);
  process.env.DATABASE_URL = target.href;
});
afterAll(async () => {
  await disconnect();
  way.close();
});

/** Begin, row context, then one statement of each sort, then commit. */
const work = async (tx: Tx) => {
  await tx.$executeRaw`select 1`;
  await tx.$queryRaw`select 1`;
  await tx.patient.findMany();
  await tx.patient.updateMany({ where: { number: 1 }, data: { version: 2 } });
};
const STATEMENTS = 7;

const BREAKS = (['reset', 'end'] as const).flatMap((how) =>
  Array.from({ length: STATEMENTS }, (_, place): Break => ({ how, at: place + 1 })),
);

test.each(BREAKS)(
  'a connection that breaks ($how) under statement $at makes the server busy',
  async (broken) => {
    await withRowContext({}, work);
    next = broken;
    await expect(withRowContext({}, work)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(next).toBeNull();
    await withRowContext({}, work);
  },
);

test.each(['reset', 'end'] as const)('so does one that breaks (%s) under a counter', async (how) => {
  next = { how, at: 'rate_limit' };
  await expect(sharedQuery('select count(*) from rate_limit')).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
  });
  expect(await sharedQuery('select count(*)::int as count from rate_limit')).toMatchObject({ rowCount: 1 });
});

test('a mistake in a statement stays unexpected', async () => {
  await expect(sharedQuery('select nothing from nowhere')).rejects.toMatchObject({ code: '42P01' });
});
