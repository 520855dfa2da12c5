import { z } from 'zod';
import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';
import { closeAlert, closeAlertInput } from './close-alert';
import { listAlerts } from './queries';

export const alertsRouter = router({
  list: procedure('alert.read')
    .input(z.strictObject({ status: z.enum(['open', 'closed']) }))
    .query(({ ctx, input }) => ctx.read((action) => listAlerts(action, input.status))),

  close: procedure('alert.close')
    .input(closeAlertInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => closeAlert(action, input))),
});
