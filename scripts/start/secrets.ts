import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spellKeyRing, withNewKey } from '../../server/vault/key-ring';

const NAMES = ['authSecret', 'ownerPassword', 'runtimePassword', 'auditKey', 'fieldKeys'] as const;
/** `fieldKeys` is written as `FIELD_KEYS`. */
export type Secrets = Record<(typeof NAMES)[number], string>;

/** Where they stand. */
export const secretsFileIn = (data: string) => path.join(data, 'secrets.json');

/** Keeps the secrets, whole or not at all: without the field keys nothing sealed opens again. */
export function keepSecrets(data: string, secrets: Secrets): void {
  mkdirSync(data, { recursive: true });
  const making = `${secretsFileIn(data)}.new`;
  writeFileSync(making, JSON.stringify(secrets), { mode: 0o600, flush: true });
  renameSync(making, secretsFileIn(data));
}

const madeNow = (name: (typeof NAMES)[number]): string =>
  name === 'fieldKeys' ? spellKeyRing(withNewKey()) : randomBytes(32).toString('base64url');

/** Secrets of this installation, each made on the first start that needs it, and readable by its owner only. */
export function secretsOf(data: string): Secrets {
  const kept: Partial<Secrets> = existsSync(secretsFileIn(data))
    ? JSON.parse(readFileSync(secretsFileIn(data), 'utf8'))
    : {};
  if (NAMES.every((name) => kept[name])) return kept as Secrets;
  const secrets = Object.fromEntries(NAMES.map((name) => [name, kept[name] ?? madeNow(name)])) as Secrets;
  keepSecrets(data, secrets);
  return secrets;
}

/** Where this installation publishes the heads of its audit log, unless the environment names another file. */
export const headsFileOf = (data: string): string => path.join(data, 'audit-heads.jsonl');
