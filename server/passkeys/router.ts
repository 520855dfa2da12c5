import { relyingParty } from '../auth/relying-party';
import { countPasskeyRequest } from '../auth/throttle';
import { badFields } from '../errors';
import { router } from '../trpc/init';
import { procedure, publicProcedure } from '../trpc/procedures';
import { addPasskey, beginPasskey } from './add-passkey';
import { removePasskey, renamePasskey } from './change-passkey';
import { addPasskeyInput, bareInput, ofPasskeyInput, proveInput, renamePasskeyInput } from './inputs';
import { markCookie } from './mark-cookie';
import { proofRequest, proveByPasskey } from './prove-by-passkey';
import { secondStepRequest } from './second-step-request';
import { signInRequest } from './sign-in-by-passkey';

/** Each passkey begins with a request to the browser and ends with its answer; signing in ends at `/api/auth`. */
export const passkeysRouter = router({
  /** Whether browsers make passkeys for this address. */
  offered: publicProcedure.query(() => ({ offered: relyingParty() !== null })),

  signInRequest: publicProcedure.mutation(async ({ ctx }) => {
    await countPasskeyRequest(ctx.address);
    const { options, mark } = await signInRequest(ctx.now);
    ctx.cookies.push(markCookie(mark));
    return options;
  }),

  secondStepRequest: publicProcedure.mutation(async ({ ctx }) => {
    await countPasskeyRequest(ctx.address);
    return secondStepRequest(ctx.sid, ctx.now);
  }),

  /** Nothing is written but the challenge, so a repeat asks anew. */
  proofRequest: procedure('session.own').mutation(({ ctx }) => proofRequest(ctx.session, ctx.now)),

  /** Shows again who is here, for what asks for it. A repeat is a try of its own. */
  prove: procedure('session.own')
    .input(proveInput)
    .mutation(async ({ ctx, input }) => {
      await proveByPasskey(ctx.session, input.answer, ctx);
      return { kind: 'proved' as const };
    }),

  begin: procedure('passkey.add')
    .input(bareInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => beginPasskey(action, ctx.session))),

  add: procedure('passkey.add')
    .input(addPasskeyInput)
    .mutation(async ({ ctx, input }) => {
      const answer = await ctx.write(input, (action) => addPasskey(action, ctx.session, input));
      if (answer.kind === 'blocked') throw badFields({ answer: 'passkey.refused' });
      return answer;
    }),

  rename: procedure('passkey.change')
    .input(renamePasskeyInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => renamePasskey(action, input))),

  remove: procedure('passkey.change')
    .input(ofPasskeyInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input, (action) => removePasskey(action, ctx.session, input.passkeyId)),
    ),
});
