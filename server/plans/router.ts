import { z } from 'zod';
import { addAddendum, addendumInput } from '../corrections/add-addendum';
import { markInError, markInput } from '../corrections/mark-in-error';
import { withdrawMark } from '../corrections/withdraw-mark';
import { router } from '../trpc/init';
import { idempotencyKey, idSchema } from '../trpc/inputs';
import { procedure } from '../trpc/procedures';
import { adoptProposal } from './adopt-proposal';
import { createPlanDraft } from './create-draft';
import { getPlan, getPlanVersion } from './queries';
import { saveDraftInput, savePlanDraft } from './save-draft';
import { signPlan, signPlanInput } from './sign-plan';

export const plansRouter = router({
  get: procedure('plan.read')
    .input(z.strictObject({ caseId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => getPlan(action, input.caseId))),

  version: procedure('plan.read')
    .input(z.strictObject({ planVersionId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => getPlanVersion(action, input.planVersionId))),

  createDraft: procedure('plan.write')
    .input(z.strictObject({ caseId: idSchema, idempotencyKey }))
    .mutation(({ ctx, input }) => ctx.write(input, (action) => createPlanDraft(action, input.caseId))),

  adopt: procedure('plan.write')
    .input(saveDraftInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => adoptProposal(action, input))),

  saveDraft: procedure('plan.write')
    .input(saveDraftInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => savePlanDraft(action, input))),

  sign: procedure('plan.sign')
    .input(signPlanInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => signPlan(action, input))),

  addAddendum: procedure('plan.correct')
    .input(addendumInput.extend({ planVersionId: idSchema }))
    .mutation(({ ctx, input }) =>
      ctx.write(input, (action) => addAddendum(action, { planVersionId: input.planVersionId }, input.text)),
    ),

  markInError: procedure('plan.correct')
    .input(markInput.extend({ planVersionId: idSchema }))
    .mutation(({ ctx, input }) =>
      ctx.write(input, (action) => markInError(action, { planVersionId: input.planVersionId }, input.reason)),
    ),

  withdrawMark: procedure('plan.correct')
    .input(markInput.extend({ planVersionId: idSchema, markId: idSchema }))
    .mutation(({ ctx, input }) =>
      ctx.write(input, (action) => withdrawMark(action, { planVersionId: input.planVersionId }, input)),
    ),
});
