import { BUSY } from './door';
import { chainOf, type Link } from './error-chain';
import { FULL, notFound, Problem } from './errors';

/** `P0…` is PL/pgSQL's; the others are Prisma's own codes, which look alike. */
const SQL_STATE = /^(?!P[1-9])(?=.*\d)[0-9A-Z]{5}$/;

/** SQLSTATE of a failure, wherever the driver adapter put it. */
export const sqlStateOf = (error: unknown): string | null =>
  chainOf(error).find(({ code }) => code && SQL_STATE.test(code))?.code ?? null;

/** Told by its name and not by its class, which each bundle of the server holds for itself. */
const prismaCodeOf = (error: unknown): string | null =>
  error instanceof Error && error.name === 'PrismaClientKnownRequestError' && 'code' in error
    ? String(error.code)
    : null;

/** Whether the same transaction may succeed when it is tried again: a deadlock, or a serialisation failure. */
export function isTransient(error: unknown): boolean {
  const state = sqlStateOf(error);
  return prismaCodeOf(error) === 'P2034' || state === '40001' || state === '40P01';
}

const BUSY_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);
const BUSY_STATES = new Set([
  // Waited too long for a lock, or for a statement; idled in a transaction, or in all.
  ...['55P03', '57014', '25P03', '25P04', '57P05'],
  // Shutting down, crashed, or not ready yet.
  ...['57P01', '57P02', '57P03'],
  // The connection broke, or was refused.
  ...['08000', '08001', '08003', '08004', '08006', '08007'],
  // Too little memory, too many connections; disk broken, read only.
  ...['53000', '53200', '53300', '58030', '25006'],
]);

/** What the driver adapter calls a connection that broke or cannot be had; under a raw statement no code of Prisma says so. */
const LOST_KINDS = new Set([
  'ConnectionClosed',
  'DatabaseNotReachable',
  'SocketTimeout',
  'TooManyConnections',
]);

/** What the network says of it. */
const LOST_SOCKETS = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** What node-postgres says of it in a bare error, without any code. */
const LOST_MESSAGE =
  /not queryable|connection terminated|timeout exceeded when trying|after calling end on the pool/i;

function saysLost({ name, code, kind, message }: Link): boolean {
  if (kind) return LOST_KINDS.has(kind);
  if (code) return LOST_SOCKETS.has(code);
  // A message of the database could quote anything.
  return name === 'Error' && LOST_MESSAGE.test(message);
}

const isLost = (error: unknown): boolean => chainOf(error).some(saysLost);

/** A row that was there, or theirs, a moment ago is so no more: it was taken away, or its row's guard says no. */
const isGone = (error: unknown): boolean =>
  prismaCodeOf(error) === 'P2025' ||
  chainOf(error).some(({ message }) => message.includes('violates row-level security policy'));

/**
 * The one place where a failure of the database becomes a problem of ours: busy or absent SERVICE_UNAVAILABLE, an attempt on a signed
 * record or one of two at the same moment CONFLICT, a right that went while it was used NOT_FOUND. Null for everything else, which is a
 * mistake in the program and stays unexpected.
 */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const code = prismaCodeOf(error);
  const state = sqlStateOf(error);
  if (state === '53100') return new Problem('SERVICE_UNAVAILABLE', FULL);
  const busy = (code && BUSY_CODES.has(code)) || (state && BUSY_STATES.has(state));
  if (busy || isTransient(error) || isLost(error)) return new Problem('SERVICE_UNAVAILABLE', BUSY);
  if (state === '23514' && error instanceof Error && error.message.includes('signed_record')) {
    return new Problem('CONFLICT', 'This record is signed and cannot be changed.');
  }
  if (code === 'P2002' || state === '23505') {
    return new Problem('CONFLICT', 'Someone else did this at the same moment.');
  }
  return isGone(error) ? notFound() : null;
}
