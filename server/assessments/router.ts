import { z } from 'zod';
import { router } from '../trpc/init';
import { idempotencyKey, idSchema } from '../trpc/inputs';
import { procedure } from '../trpc/procedures';
import { getAssessment } from './queries';
import { saveSection, saveSectionInput } from './save-section';
import { signAssessment, signAssessmentInput } from './sign-assessment';
import { startReassessment } from './start-assessment';

export const assessmentsRouter = router({
  start: procedure('assessment.write')
    .input(z.strictObject({ caseId: idSchema, kind: z.literal('reassessment'), idempotencyKey }))
    .mutation(({ ctx, input }) => ctx.write(input, (action) => startReassessment(action, input.caseId))),

  get: procedure('assessment.read')
    .input(z.strictObject({ assessmentId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => getAssessment(action, input.assessmentId))),

  saveSection: procedure('assessment.write')
    .input(saveSectionInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => saveSection(action, input))),

  sign: procedure('assessment.sign')
    .input(signAssessmentInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => signAssessment(action, input))),
});
