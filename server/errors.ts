import type { z } from 'zod';
import { isMessageKey } from '@/domain/vocabulary/message-key';

/** Field path → message key, e.g. `{ 'exam.neurology.strength.quadriceps.left': 'strength.range' }`. */
export type Fields = Record<string, string>;

export type ProblemCode =
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'PAYLOAD_TOO_LARGE'
  | 'TOO_MANY_REQUESTS'
  | 'SERVICE_UNAVAILABLE';

/** How a record stands now: its status, and by whom and with what it came to it as far as that is kept. */
export type Theirs = { status: string } & Record<string, string | number | null>;

/** Why a person who may do something may not do it right now. `second_factor`: enrol one first. `step_up`: show again who you are. */
export type Reason = 'second_factor' | 'step_up';

const PROBLEM = Symbol.for('rootwise.problem');

/** Something the caller can understand and act on. Everything else leaves the server as a request id only. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /**
   * Known by this mark and not by its class: a server holds the class once in each of its bundles, and what one of them throws another
   * must understand.
   */
  readonly [PROBLEM] = true;
  static override [Symbol.hasInstance](thing: unknown): boolean {
    return typeof thing === 'object' && thing !== null && PROBLEM in thing;
  }
  constructor(
    readonly code: ProblemCode,
    /** A plain sentence without patient data. */
    message: string,
    readonly fields: Fields = {},
    /** In a conflict: how the record stands now, for whoever was slower. */
    readonly theirs: Theirs | null = null,
    readonly reason: Reason | null = null,
  ) {
    super(message);
  }
}

/** What is told when the disk of the database is full. */
export const FULL = 'The disk of the server is full: nothing new can be saved until there is space again.';

/** Not there, or not yours to see: the same answer for both. */
export const notFound = () => new Problem('NOT_FOUND', 'Not found.');

export const badFields = (fields: Fields) =>
  new Problem('BAD_REQUEST', 'Some fields need another look.', fields);

/** A signed record, a closed alert, a closed case: the state does not allow it any more. */
export const conflict = (message: string, theirs: Theirs | null = null) =>
  new Problem('CONFLICT', message, {}, theirs);

function keyOf(issue: z.core.$ZodIssue): string {
  if (isMessageKey(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return 'choice.invalid';
    case 'too_small':
      return issue.origin === 'string' ? 'text.required' : 'number.range';
    case 'too_big':
      return issue.origin === 'string' ? 'text.too_long' : 'number.range';
    case 'invalid_type':
      return issue.expected === 'string' ? 'text.required' : 'value.invalid';
    case 'unrecognized_keys':
      return 'value.unknown';
    default:
      return 'value.invalid';
  }
}

/**
 * Field paths and message keys of what zod refused; the first message of a field wins. `prefix` puts the paths where the
 * reader knows them, e.g. `exam` for the data of an examination.
 */
export function fieldsOf(error: z.ZodError | z.core.$ZodError, prefix: string[] = []): Fields {
  const fields = new Map<string, string>();
  for (const issue of error.issues) {
    const tails = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
    for (const tail of tails) {
      const path = [...prefix, ...issue.path.map(String), ...tail].join('.');
      if (!fields.has(path)) fields.set(path, keyOf(issue));
    }
  }
  return Object.fromEntries(fields);
}

/** Parses with a schema or throws BAD_REQUEST with the fields. */
export function parseOrRefuse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  prefix: string[] = [],
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw badFields(fieldsOf(parsed.error, prefix));
}
