import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type Secrets = { authSecret: string; ownerPassword: string; runtimePassword: string };

/** Secrets of this installation, made on the first start and readable by its owner only. */
export function secretsOf(data: string): Secrets {
  const file = path.join(data, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  mkdirSync(data, { recursive: true });
  const secret = () => randomBytes(32).toString('base64url');
  const made: Secrets = { authSecret: secret(), ownerPassword: secret(), runtimePassword: secret() };
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}
