import { z } from 'zod';
import { router } from '../trpc/init';
import { idSchema } from '../trpc/inputs';
import { procedure } from '../trpc/procedures';
import { openRecordInput, reviewInput } from './inputs';
import { openRecord, recordToOpen } from './open-record';
import { listBreakGlass } from './queries';
import { reviewBreakGlass } from './review';

export const breakGlassRouter = router({
  of: procedure('patient.search')
    .input(z.strictObject({ patientId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => recordToOpen(action, input.patientId))),

  open: procedure('break_glass.open')
    .input(openRecordInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => openRecord(action, input))),

  list: procedure('break_glass.review')
    .input(z.strictObject({ reviewed: z.boolean() }))
    .query(({ ctx, input }) => ctx.read((action) => listBreakGlass(action, input.reviewed))),

  review: procedure('break_glass.review')
    .input(reviewInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => reviewBreakGlass(action, input))),
});
