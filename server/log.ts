import pino from 'pino';
import { chainOf } from './error-chain';

/**
 * The log. It carries ids, codes and durations; never names, e-mails, inputs or clinical text. Whatever is written
 * goes through the field list of the caller, so that no record can slip in whole.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ['*.password', '*.email', 'password', 'email', 'token'], censor: '[hidden]' },
});

export type Logged = {
  requestId?: string;
  procedure?: string;
  clinicId?: string;
  userId?: string;
  code?: string;
  milliseconds?: number;
};

/**
 * Writes an unexpected error: its class, code and stack, and class, code and kind of what caused it, without the messages, because a
 * database message may quote the values it failed on.
 */
export function logUnexpected(error: unknown, about: Logged, to: pino.Logger = log): void {
  const cause = error instanceof Error ? error : new Error(String(error));
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const [{ code } = { code: null }, ...causes] = chainOf(cause);
  const causedBy = causes.map(({ name, code, kind }) => ({ name, code, kind }));
  to.error(
    { ...about, error: cause.name, errorCode: code, causedBy, stack: frames.slice(0, 12) },
    'unexpected error',
  );
}
