import { shownLink } from '../auth/setup-token';
import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';
import { addMember } from './add-member';
import { endSessions } from './end-sessions';
import {
  addMemberInput,
  issueLinkInput,
  ofMemberInput,
  requireFactorInput,
  setRoleInput,
  setStatusInput,
} from './inputs';
import { issueLink } from './issue-link';
import { listTeam } from './queries';
import { requireFactor } from './require-factor';
import { resetFactor } from './reset-factor';
import { teamSecurity } from './security';
import { setRole } from './set-role';
import { setStatus } from './set-status';

export const teamRouter = router({
  list: procedure('team.read').query(({ ctx }) => ctx.read(listTeam)),

  security: procedure('team.read').query(({ ctx }) => ctx.read(teamSecurity)),

  add: procedure('team.manage')
    .input(addMemberInput)
    .mutation(async ({ ctx, input }) => {
      const issued = await ctx.write(input, (action) => addMember(action, input));
      return { userId: issued.userId, ...shownLink(issued) };
    }),

  issueLink: procedure('team.manage')
    .input(issueLinkInput)
    .mutation(async ({ ctx, input }) =>
      shownLink(await ctx.write(input, (action) => issueLink(action, input))),
    ),

  setRole: procedure('team.manage')
    .input(setRoleInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => setRole(action, input))),

  setStatus: procedure('team.manage')
    .input(setStatusInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => setStatus(action, input))),

  endSessions: procedure('team.manage')
    .input(ofMemberInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => endSessions(action, input))),

  resetFactor: procedure('team.secure')
    .input(ofMemberInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => resetFactor(action, input))),

  requireFactor: procedure('team.secure')
    .input(requireFactorInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => requireFactor(action, input))),
});
