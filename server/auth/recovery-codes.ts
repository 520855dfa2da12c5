import { randomInt } from 'node:crypto';
import type { Tx } from '../db';
import { hashSecret } from './secret';

/** Without the letters that are taken for digits. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODES = 10;
const GROUPS = 4;
const GROUP_LETTERS = 4;

function newCode(): string {
  const group = () =>
    Array.from({ length: GROUP_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** As typed: case, blanks and dashes do not count. */
const folded = (code: string): string => code.toUpperCase().replaceAll(/[\s-]/g, '');

/** Some 79 random bits each, so that a plain hash is enough. */
const hashCode = (code: string): string => hashSecret(`recovery:${folded(code)}`);

/** Whether this can be a recovery code at all; a code of an authenticator app is six digits. */
export const looksLikeRecoveryCode = (code: string): boolean =>
  folded(code).length === GROUPS * GROUP_LETTERS;

/** Ends every unused code of the account. The transaction carries the account as its identity. */
export const revokeRecoveryCodes = (tx: Tx, userId: string, now: Date) =>
  tx.recoveryCode.updateMany({ where: { userId, usedAt: null, revokedAt: null }, data: { revokedAt: now } });

/** Ten new codes in the place of all earlier ones. They are shown once and stored as hashes. */
export async function issueRecoveryCodes(tx: Tx, userId: string, now: Date): Promise<string[]> {
  await revokeRecoveryCodes(tx, userId, now);
  const codes = Array.from({ length: CODES }, newCode);
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: hashCode(code), createdAt: now })),
  });
  return codes;
}

/** Uses a code; false when it is none of this account, was used or was replaced. */
export async function spendRecoveryCode(tx: Tx, userId: string, code: string, now: Date): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, codeHash: hashCode(code), usedAt: null, revokedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

/** How many codes can still be used. */
export const recoveryCodesLeft = (tx: Tx, userId: string): Promise<number> =>
  tx.recoveryCode.count({ where: { userId, usedAt: null, revokedAt: null } });
