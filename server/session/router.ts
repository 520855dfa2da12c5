import { z } from 'zod';
import { pendingWays } from '../auth/pending-ways';
import { prove } from '../auth/prove';
import { seeAccount, waysOf } from '../auth/second-factor';
import { localTime } from '../calendar';
import { router } from '../trpc/init';
import { procedure, publicProcedure } from '../trpc/procedures';

export const sessionRouter = router({
  /** Who is signed in, where, and which day it is there. */
  me: procedure('session.own').query(({ ctx: { session, now } }) => ({
    user: { id: session.userId, name: session.name, email: session.email },
    clinic: { id: session.clinicId, name: session.clinicName, timeZone: session.timeZone },
    role: session.role,
    /** Whether showing again who they are takes a code as well. */
    withFactor: session.withFactor,
    patientId: session.patientId,
    today: localTime(now, session.timeZone).date,
  })),

  /** What the person can show again who they are with, beside the password and a recovery code. */
  ways: procedure('session.own').query(({ ctx }) =>
    ctx.read(async (action) => {
      await seeAccount(action);
      return waysOf(action.tx, action.userId);
    }),
  ),

  /** The same for somebody who has shown a password and has one step to go; null when nobody is on the way in. */
  secondStep: publicProcedure.query(async ({ ctx }) => {
    const found = ctx.sid ? await pendingWays(ctx.sid, ctx.now) : null;
    return found && { app: found.app, passkey: found.passkey };
  }),

  /** Shows again who is here, for what asks for it. Nothing of what was typed is stored, so a repeat is a try of its own. */
  prove: procedure('session.own')
    .input(z.strictObject({ password: z.string().max(400), code: z.string().trim().max(40).optional() }))
    .mutation(async ({ ctx, input }) => {
      await prove(ctx.session, input, ctx);
      return { kind: 'proved' as const };
    }),
});
