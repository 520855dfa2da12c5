import { z } from 'zod';
import { emailSchema } from '../auth/email';
import { hashSecret } from '../auth/secret';
import { renewSignInLink, sendSignInLink, signInLinkState } from '../auth/sign-in-link';
import { countLinkRequest } from '../auth/throttle';
import { logUnexpected } from '../log';
import { mailState } from '../mail/mail-state';
import { router } from '../trpc/init';
import { publicProcedure } from '../trpc/procedures';

const token = z.string().min(20).max(100);

/** Goes on after the answer: how long it takes must not tell whether there is an account. */
function afterwards(work: () => Promise<void>, requestId: string): void {
  if (mailState() === 'not_set_up') return;
  void work().catch((error: unknown) => logUnexpected(error, { requestId, procedure: 'sign-in-link' }));
}

export const signInLinkRouter = router({
  /** Whether links can reach anybody here: without mail the sign-in page offers none. */
  offered: publicProcedure.query(() => ({ offered: mailState() !== 'not_set_up' })),

  check: publicProcedure
    .input(z.strictObject({ token }))
    .query(({ ctx, input }) => signInLinkState(input.token, ctx.now)),

  request: publicProcedure.input(z.strictObject({ email: emailSchema })).mutation(async ({ ctx, input }) => {
    await countLinkRequest(input.email, ctx.address);
    afterwards(() => sendSignInLink(input.email, ctx.now), ctx.requestId);
    return { kind: 'asked' as const };
  }),

  renew: publicProcedure.input(z.strictObject({ token })).mutation(async ({ ctx, input }) => {
    await countLinkRequest(hashSecret(input.token), ctx.address);
    afterwards(() => renewSignInLink(input.token, ctx.now), ctx.requestId);
    return { kind: 'asked' as const };
  }),
});
