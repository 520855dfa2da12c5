import { z } from 'zod';
import { router } from '../trpc/init';
import { idSchema } from '../trpc/inputs';
import { procedure } from '../trpc/procedures';
import { addToTeam, removeFromTeam } from './change-team';
import { teamMemberInput } from './inputs';
import { careTeamOf } from './queries';

export const careTeamRouter = router({
  of: procedure('care_team.read')
    .input(z.strictObject({ patientId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => careTeamOf(action, input.patientId))),

  add: procedure('care_team.manage')
    .input(teamMemberInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => addToTeam(action, input))),

  remove: procedure('care_team.manage')
    .input(teamMemberInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => removeFromTeam(action, input))),
});
