import { z } from 'zod';
import { newPasswordSchema } from '../auth/password';
import { isSetupTokenUsable, spendSetupToken } from '../auth/setup-token';
import { countSetup } from '../auth/throttle';
import { router } from '../trpc/init';
import { publicProcedure } from '../trpc/procedures';

const token = z.string().min(20).max(100);

export const setupRouter = router({
  check: publicProcedure
    .input(z.strictObject({ token }))
    .query(async ({ ctx, input }) => ({ usable: await isSetupTokenUsable(input.token, ctx.now) })),

  setPassword: publicProcedure
    .input(z.strictObject({ token, password: newPasswordSchema }))
    .mutation(async ({ ctx, input }) => {
      await countSetup(ctx.address);
      await spendSetupToken(input.token, input.password, ctx.now, ctx.requestId);
      return { kind: 'set' as const };
    }),
});
