import { expect, test } from 'vitest';
import { isTransient, problemOf, sqlStateOf } from './database-problem';
import { chainOf } from './error-chain';
import { Problem } from './errors';

/** What Prisma's driver adapter throws; its cause is what it made of the error of node-postgres. */
const fromAdapter = (cause: { kind: string; [key: string]: unknown }) =>
  Object.assign(new Error(String(cause.message ?? cause.kind)), { name: 'DriverAdapterError', cause });
const fromPrisma = (code: string, driverAdapterError?: Error) =>
  Object.assign(new Error(`Prisma says ${code}`), {
    name: 'PrismaClientKnownRequestError',
    code,
    meta: driverAdapterError ? { driverAdapterError } : {},
  });
const fromPostgres = (code: string, message = 'what PostgreSQL says') =>
  Object.assign(new Error(message), { name: 'error', code, severity: 'ERROR' });
const fromSocket = (code: string, syscall?: string) =>
  Object.assign(new Error('what the network says'), { code, ...(syscall ? { syscall, errno: -1 } : {}) });
const state = (originalCode: string) => fromAdapter({ kind: 'postgres', originalCode, message: 'x' });

test.each([
  ['reset under a raw statement', fromPrisma('P2010', fromAdapter({ kind: 'ConnectionClosed' }))],
  ['reset under a question', fromPrisma('P1017', fromAdapter({ kind: 'ConnectionClosed' }))],
  ['reset while committing', fromAdapter({ kind: 'ConnectionClosed' })],
  ['not to be had', fromAdapter({ kind: 'DatabaseNotReachable' })],
  ['timed out in the network', fromAdapter({ kind: 'SocketTimeout' })],
  ['one too many', fromPrisma('P2037', fromAdapter({ kind: 'TooManyConnections', originalCode: '53300' }))],
  // Node.js, of a write after the other side has ended: no name of a system call, and no code in the message.
  ['ended by the other side', fromSocket('EPIPE')],
  ['reset, outside Prisma', fromSocket('ECONNRESET', 'read')],
  ['refused, for each address of a name', Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })],
  ['ended, as node-postgres says it', new Error('Connection terminated unexpectedly')],
  ['not to be used any more', new Error('Client has encountered a connection error and is not queryable')],
  ['waited for in vain', new Error('timeout exceeded when trying to connect')],
  ['of a pool that was cut', new Error('Cannot use a pool after calling end on the pool')],
])('a connection that is %s makes the server busy', (_what, error) => {
  expect(problemOf(error)).toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    message: expect.stringMatching('busy'),
  });
});

test.each(['55P03', '57014', '57P01', '57P02', '57P03', '08006', '25P03', '53200', '53300'])(
  'SQLSTATE %s makes the server busy, whoever carries it',
  (code) => {
    for (const error of [fromPrisma('P2010', state(code)), fromPrisma('P2039', state(code)), state(code)])
      expect(problemOf(error)?.code).toBe('SERVICE_UNAVAILABLE');
    expect(problemOf(fromPostgres(code))?.code).toBe('SERVICE_UNAVAILABLE');
  },
);

test.each([
  ['must be there and went meanwhile', fromPrisma('P2025')],
  [
    'its guard refuses,',
    fromPrisma(
      'P2039',
      fromAdapter({
        kind: 'postgres',
        originalCode: '42501',
        message: 'new row violates row-level security policy for table "alert"',
      }),
    ),
  ],
])('a row that %s is told as not found', (_what, error) => {
  expect(problemOf(error)).toMatchObject({ code: 'NOT_FOUND' });
});

test('a missing right to a table stays a mistake of the program', () => {
  const denied = { kind: 'postgres', originalCode: '42501', message: 'permission denied for table alert' };
  expect(problemOf(fromPrisma('P2039', fromAdapter(denied)))).toBeNull();
});

test('a full disk is told as that', () => {
  expect(problemOf(fromPrisma('P2039', state('53100')))?.message).toContain('disk');
});

test('a deadlock may be tried again, and a lost connection may not', () => {
  expect(isTransient(fromPrisma('P2034', fromAdapter({ kind: 'TransactionWriteConflict' })))).toBe(true);
  expect(isTransient(fromPrisma('P2010', state('40P01')))).toBe(true);
  expect(isTransient(fromPrisma('P2010', fromAdapter({ kind: 'ConnectionClosed' })))).toBe(false);
});

test('two at the same moment, and a signed record, are conflicts', () => {
  expect(problemOf(fromPrisma('P2002'))?.code).toBe('CONFLICT');
  const signed = Object.assign(fromPrisma('P2010', state('23514')), { message: 'signed_record: no change' });
  expect(problemOf(signed)?.code).toBe('CONFLICT');
});

test('a problem of ours stays what it is', () => {
  const problem = new Problem('NOT_FOUND', 'Not found.');
  expect(problemOf(problem)).toBe(problem);
});

test.each([
  ['a mistake in the program', new TypeError("Cannot read properties of undefined (reading 'connection')")],
  ['a table that is not there', fromPrisma('P2021', fromAdapter({ kind: 'TableDoesNotExist' }))],
  ['a column that is not there', state('42703')],
  ['an inner mistake of PostgreSQL', state('XX000')],
  [
    'text of a record that sounds like it',
    fromAdapter({ kind: 'postgres', originalCode: '22P02', message: 'connection terminated' }),
  ],
  [
    'a class of ours that sounds like it',
    Object.assign(new Error('connection terminated'), { name: 'CannotOpen' }),
  ],
  ['a word', 'connection terminated'],
])('%s stays unexpected', (_what, error) => {
  expect(problemOf(error)).toBeNull();
});

test('neither a code of the network nor of Prisma passes for an SQLSTATE', () => {
  for (const error of [fromSocket('EPIPE'), fromPrisma('P1017'), fromPrisma('P2010')])
    expect(sqlStateOf(error)).toBeNull();
  expect(sqlStateOf(fromPostgres('P0001'))).toBe('P0001');
});

test('an error that causes itself is followed no further than some links', () => {
  const error: Error & { cause?: unknown } = new Error('round');
  error.cause = error;
  expect(chainOf(error).length).toBeLessThan(10);
});
