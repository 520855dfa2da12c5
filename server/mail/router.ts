import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';
import { outbox } from './outbox';

export const mailRouter = router({
  outbox: procedure('mail.read').query(({ ctx }) => ctx.read(outbox)),
});
