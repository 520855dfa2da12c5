import { z } from 'zod';
import { router } from '../trpc/init';
import { idSchema } from '../trpc/inputs';
import { procedure } from '../trpc/procedures';
import { adminAlerts, adminCases, overview } from './queries';

export const adminRouter = router({
  overview: procedure('admin.overview').query(({ ctx }) => ctx.read(overview)),

  alerts: procedure('admin.alerts')
    .input(z.strictObject({ status: z.enum(['open', 'closed']) }))
    .query(({ ctx, input }) => ctx.read((action) => adminAlerts(action, input.status))),

  cases: procedure('admin.overview')
    .input(z.strictObject({ therapistId: idSchema.nullish() }))
    .query(({ ctx, input }) => ctx.read((action) => adminCases(action, input.therapistId ?? null))),
});
