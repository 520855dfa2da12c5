import { z } from 'zod';
import { parseKeyRing } from './vault/key-ring';

const minutes = (fallback: number) => z.coerce.number().int().min(1).max(1440).default(fallback);

const fieldKeys = z.string().superRefine((text, context) => {
  try {
    parseKeyRing(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
});

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** Connection of the runtime role `rootwise_app`, which owns nothing. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Where an embedded database keeps its records, when there is one: its disk is watched. */
  DATABASE_FOLDER: z.string().optional(),
  /** Secret the session cookie is encrypted with; at least 32 characters. */
  AUTH_SECRET: z.string().min(32),
  /** Key the audit log is sealed with; at least 32 characters, kept away from the database and never changed. */
  AUDIT_KEY: z.string().min(32),
  /** File to which the head of each clinic's audit chain is appended. */
  AUDIT_HEADS_FILE: z.string().default('.data/audit-heads.jsonl'),
  /** Keys that lock the keys of sealed columns, `1:<base64>,2:<base64>`; the highest number is the current one. */
  FIELD_KEYS: fieldKeys,
  /** Where people reach the application, e.g. `https://clinic.example`. */
  APP_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  /** How many proxies of one's own pass requests on, one after the other: as many addresses they wrote are believed. */
  PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Connections of this process to the database. */
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  STAFF_IDLE_MINUTES: minutes(15),
  PATIENT_IDLE_MINUTES: minutes(60),
  /** How long a proof of who is here holds for what asks for one, such as signing. */
  STEP_UP_MINUTES: z.coerce.number().int().min(1).max(600).default(5),
  SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(12),
  /** The server mail is sent through, e.g. `smtps://user:password@mail.example`; without it mail is kept and not sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender of every mail; needed with SMTP_URL. */
  MAIL_FROM: z.string().min(3).max(320).optional(),
  /** `1` in a trial with invented people: mail that cannot be sent is shown to the admin. Never with real patients. */
  DEMO: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});
const envSchema = settings.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
});
export type Env = z.infer<typeof envSchema>;

/** Settings that are missing or wrong; the message names them without their values. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
}

/**
 * The settings, checked. Throws one error that names every missing or wrong setting (never its value), so that a start
 * without one explains itself.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    ({ path, message }) =>
      `  ${path.join('.')}: ${path[0] && given[String(path[0])] ? message : 'is missing'}`,
  );
  throw new WrongSettings(`Settings are missing or wrong:\n${lines.join('\n')}`);
}

let current: Env | null = null;

/** The settings of this process, read once on first use: a build needs none. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}
