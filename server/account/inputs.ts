import { z } from 'zod';
import { newPasswordSchema, typedPasswordSchema } from '../auth/password';
import { idempotencyKey, idSchema } from '../trpc/inputs';

/** A code of the authenticator app or a recovery code, as typed. */
const code = z.string({ message: 'text.required' }).trim().min(1).max(40, { message: 'code.wrong' });

export const bareInput = z.strictObject({ idempotencyKey });
export const confirmFactorInput = z.strictObject({ code, idempotencyKey });
export const endSessionInput = z.strictObject({ sessionId: idSchema, idempotencyKey });
export const changePasswordInput = z.strictObject({
  current: typedPasswordSchema.pipe(z.string().min(1, { message: 'text.required' })),
  next: newPasswordSchema,
  idempotencyKey,
});
