import { z } from 'zod';
import { router } from '../trpc/init';
import { idempotencyKey, idSchema } from '../trpc/inputs';
import { procedure } from '../trpc/procedures';
import { closeCase, closeCaseInput } from './close-case';
import { findCase } from './find-case';
import { openCase } from './open-case';
import { progressOfCase } from './progress';
import { getCase } from './queries';
import { reassignCase, reassignCaseInput } from './reassign-case';

export const casesRouter = router({
  open: procedure('case.open')
    .input(z.strictObject({ patientId: idSchema, idempotencyKey }))
    .mutation(({ ctx, input }) => ctx.write(input, (action) => openCase(action, input.patientId))),

  get: procedure('case.read')
    .input(z.strictObject({ caseId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => getCase(action, input.caseId))),

  /** NOT_FOUND when there is no such case or it is not one to see; nothing about it otherwise. */
  visible: procedure('case.read')
    .input(z.strictObject({ caseId: idSchema }))
    .query(({ ctx, input }) =>
      ctx.read(async (action) => {
        await findCase(action, input.caseId);
      }),
    ),

  progress: procedure('case.read')
    .input(z.strictObject({ caseId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => progressOfCase(action, input.caseId))),

  close: procedure('case.close')
    .input(closeCaseInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => closeCase(action, input))),

  reassign: procedure('case.reassign')
    .input(reassignCaseInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => reassignCase(action, input))),
});
