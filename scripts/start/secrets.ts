import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['authSecret', 'ownerPassword', 'runtimePassword', 'auditKey'] as const;
export type Secrets = Record<(typeof NAMES)[number], string>;

/** Secrets of this installation, made on the first start that needs them and readable by its owner only. */
export function secretsOf(data: string): Secrets {
  const file = path.join(data, 'secrets.json');
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (NAMES.every((name) => kept[name])) return kept as Secrets;
  mkdirSync(data, { recursive: true });
  const secrets = Object.fromEntries(
    NAMES.map((name) => [name, kept[name] ?? randomBytes(32).toString('base64url')]),
  ) as Secrets;
  // Moved into place whole: a start cut short here must not lose the passwords of a database that is in use.
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

/** Where this installation publishes the heads of its audit log, unless the environment names another file. */
export const headsFileOf = (data: string): string => path.join(data, 'audit-heads.jsonl');
