import { guardGuesses } from '../auth/prove';
import { countProof, forgiveProof } from '../auth/throttle';
import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';
import { changePassword } from './change-password';
import { bareInput, changePasswordInput, confirmFactorInput, endSessionInput } from './inputs';
import { accountOverview } from './overview';
import {
  confirmFactor,
  removeFactor,
  renewRecoveryCodes,
  showBegunFactor,
  startFactor,
} from './second-factor';
import { endOneSession, endOtherSessions } from './sessions';

export const accountRouter = router({
  /** What protects the account of the person who is signed in, and where it is open. */
  overview: procedure('account.manage').query(({ ctx }) =>
    ctx.read((action) => accountOverview(action, ctx.session)),
  ),

  endSession: procedure('account.manage')
    .input(endSessionInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => endOneSession(action, input.sessionId))),

  endOtherSessions: procedure('account.manage')
    .input(bareInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => endOtherSessions(action, ctx.session))),

  /** Nothing of the passwords is stored with the key, not even a fingerprint. */
  changePassword: procedure('account.manage')
    .input(changePasswordInput)
    .mutation(async ({ ctx, input: { idempotencyKey, ...passwords } }) => {
      await guardGuesses(ctx.session, ctx, async () => {
        const answer = await ctx.write({ idempotencyKey }, async (action) => {
          const wrong = await changePassword(action, ctx.session, passwords);
          return wrong ? { kind: 'blocked' as const, wrong } : { kind: 'changed' as const };
        });
        return answer.kind === 'blocked' ? answer.wrong : null;
      });
      return { kind: 'changed' as const };
    }),

  /** A new secret for the authenticator app, with its QR code. */
  startFactor: procedure('factor.enrol')
    .input(bareInput)
    .mutation(async ({ ctx, input }) => {
      await ctx.write(input, startFactor);
      return ctx.read((action) => showBegunFactor(action, ctx.session));
    }),

  /** The recovery codes are shown by the answer that made them, and by no repeat of it: they are stored nowhere. */
  confirmFactor: procedure('factor.enrol')
    .input(confirmFactorInput)
    .mutation(async ({ ctx, input: { idempotencyKey, code } }) => {
      await countProof(ctx.session);
      let codes: string[] | null = null;
      await ctx.write({ idempotencyKey }, async (action) => {
        codes = await confirmFactor(action, ctx.session, code);
        return { kind: 'enrolled' };
      });
      await forgiveProof(ctx.session);
      return { codes: codes as string[] | null };
    }),

  renewRecoveryCodes: procedure('factor.change')
    .input(bareInput)
    .mutation(async ({ ctx, input }) => {
      let codes: string[] | null = null;
      await ctx.write(input, async (action) => {
        codes = await renewRecoveryCodes(action);
        return { kind: 'renewed' };
      });
      return { codes: codes as string[] | null };
    }),

  removeFactor: procedure('factor.change')
    .input(bareInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => removeFactor(action, ctx.session))),
});
