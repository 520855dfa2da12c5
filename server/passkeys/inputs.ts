import { z } from 'zod';
import { requiredTextOf } from '@/domain/vocabulary/text';
import { idempotencyKey, idSchema } from '../trpc/inputs';
import { newPasskeySchema, signedAnswerSchema } from './answers';

/** What its owner calls a passkey. */
const name = requiredTextOf(60);

export const bareInput = z.strictObject({ idempotencyKey });
export const addPasskeyInput = z.strictObject({ name, answer: newPasskeySchema, idempotencyKey });
export type AddPasskey = z.output<typeof addPasskeyInput>;
export const renamePasskeyInput = z.strictObject({ passkeyId: idSchema, name, idempotencyKey });
export type RenamePasskey = z.output<typeof renamePasskeyInput>;
export const ofPasskeyInput = z.strictObject({ passkeyId: idSchema, idempotencyKey });
export const proveInput = z.strictObject({ answer: signedAnswerSchema });
