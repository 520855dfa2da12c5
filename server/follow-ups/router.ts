import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';
import { recordFollowUp, recordFollowUpInput } from './record-follow-up';

export const followUpsRouter = router({
  record: procedure('follow_up.write')
    .input(recordFollowUpInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => recordFollowUp(action, input))),
});
