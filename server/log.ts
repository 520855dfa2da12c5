import pino from 'pino';

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
 * Writes an unexpected error: its class, code and stack without the message, because a database message may quote
 * the values it failed on.
 */
export function logUnexpected(error: unknown, about: Logged, to: pino.Logger = log): void {
  const cause = error instanceof Error ? error : new Error(String(error));
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  to.error({ ...about, error: cause.name, errorCode: code, stack: frames.slice(0, 12) }, 'unexpected error');
}
