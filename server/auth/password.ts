import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import { storableTextSchema } from '@/domain/vocabulary/text';
import { COMMON_PASSWORDS } from './common-passwords';

/** argon2id, the library's default kind; costs as OWASP's password storage sheet lists them (recalled). */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nothing anyone can type, verified where there is no account so that the answer takes as long. */
let dummy: Promise<string> | null = null;

function isCommon(password: string): boolean {
  const folded = password.toLowerCase();
  return COMMON_PASSWORDS.has(folded) || new Set(folded).size <= 2;
}

/** A new password: 12–200 characters of any kind, none of the common ones. Long sentences are welcome. */
export const newPasswordSchema = z
  .string({ message: 'text.required' })
  .pipe(storableTextSchema)
  .transform((text) => text.normalize('NFC'))
  .pipe(
    z
      .string()
      .min(12, { message: 'password.too_short' })
      .max(200, { message: 'password.too_long' })
      .refine((password) => !isCommon(password), { message: 'password.common' }),
  );

/** A password as typed at sign-in: no rules that would say more than "wrong". */
export const typedPasswordSchema = z
  .string()
  .max(400)
  .transform((text) => text.toWellFormed().normalize('NFC').slice(0, 200));

export const hashPassword = (password: string): Promise<string> => hash(password, COSTS);

/** Whether the password fits; without a stored hash it takes as long and the answer is no. */
export async function passwordFits(stored: string | null, typed: string): Promise<boolean> {
  dummy ??= hashPassword(`no account has this \u0001 ${Math.random()}`);
  const fits = await verify(stored ?? (await dummy), typed);
  return stored !== null && fits;
}
