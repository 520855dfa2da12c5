import { shownLink } from '../auth/setup-token';
import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';
import { addMember } from './add-member';
import { addMemberInput, setStatusInput } from './inputs';
import { listTeam } from './queries';
import { setStatus } from './set-status';

export const teamRouter = router({
  list: procedure('team.read').query(({ ctx }) => ctx.read(listTeam)),

  add: procedure('team.manage')
    .input(addMemberInput)
    .mutation(async ({ ctx, input }) => {
      const issued = await ctx.write(input, (action) => addMember(action, input));
      return { userId: issued.userId, ...shownLink(issued) };
    }),

  setStatus: procedure('team.manage')
    .input(setStatusInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => setStatus(action, input))),
});
