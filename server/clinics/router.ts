import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';
import { clinicSettings, setSideOrder, setSideOrderInput } from './settings';

export const clinicRouter = router({
  settings: procedure('clinic.manage').query(({ ctx }) => ctx.read(clinicSettings)),

  setSideOrder: procedure('clinic.manage')
    .input(setSideOrderInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => setSideOrder(action, input))),
});
