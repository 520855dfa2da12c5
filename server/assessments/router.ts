import { z } from 'zod';
import { can } from '@/domain/access/policy';
import { addAddendum, addendumInput } from '../corrections/add-addendum';
import { markInError, markInput } from '../corrections/mark-in-error';
import { withdrawMark } from '../corrections/withdraw-mark';
import { router } from '../trpc/init';
import { idempotencyKey, idSchema } from '../trpc/inputs';
import { procedure } from '../trpc/procedures';
import { getAssessment, requireVisible } from './queries';
import { saveSection, saveSectionInput } from './save-section';
import { signAssessment, signAssessmentInput } from './sign-assessment';
import { startReassessment } from './start-assessment';
import { handBackAssessment, handBackInput, submitAssessment, submitAssessmentInput } from './submit';

export const assessmentsRouter = router({
  start: procedure('assessment.write')
    .input(z.strictObject({ caseId: idSchema, kind: z.literal('reassessment'), idempotencyKey }))
    .mutation(({ ctx, input }) => ctx.write(input, (action) => startReassessment(action, input.caseId))),

  get: procedure('assessment.read')
    .input(z.strictObject({ assessmentId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => getAssessment(action, input.assessmentId))),

  visible: procedure('assessment.read')
    .input(z.strictObject({ assessmentId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => requireVisible(action, input.assessmentId))),

  saveSection: procedure('assessment.write')
    .input(saveSectionInput)
    .mutation(({ ctx, input }) => {
      const mayChangeSubmitted = can(ctx.session.role, 'assessment.sign') !== null;
      return ctx.write(input, (action) => saveSection(action, input, { mayChangeSubmitted }));
    }),

  submit: procedure('assessment.submit')
    .input(submitAssessmentInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => submitAssessment(action, input))),

  handBack: procedure('assessment.sign')
    .input(handBackInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => handBackAssessment(action, input))),

  sign: procedure('assessment.sign')
    .input(signAssessmentInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => signAssessment(action, input))),

  addAddendum: procedure('assessment.correct')
    .input(addendumInput.extend({ assessmentId: idSchema }))
    .mutation(({ ctx, input }) =>
      ctx.write(input, (action) => addAddendum(action, { assessmentId: input.assessmentId }, input.text)),
    ),

  markInError: procedure('assessment.correct')
    .input(markInput.extend({ assessmentId: idSchema }))
    .mutation(({ ctx, input }) =>
      ctx.write(input, (action) => markInError(action, { assessmentId: input.assessmentId }, input.reason)),
    ),

  withdrawMark: procedure('assessment.correct')
    .input(markInput.extend({ assessmentId: idSchema, markId: idSchema }))
    .mutation(({ ctx, input }) =>
      ctx.write(input, (action) => withdrawMark(action, { assessmentId: input.assessmentId }, input)),
    ),
});
