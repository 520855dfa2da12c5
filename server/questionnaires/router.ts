import { z } from 'zod';
import { findOpenCase } from '../cases/find-case';
import { router } from '../trpc/init';
import { idempotencyKey, idSchema } from '../trpc/inputs';
import { procedure } from '../trpc/procedures';
import { answersInput, questionnaireId } from './find-questionnaire';
import { questionnaireIn } from './in-clinic';
import { questionnaireForCase, questionnairesOfCase } from './of-case';
import { recordResponse } from './record-response';
import { listTexts, recordText, recordTextInput, withdrawText, withdrawTextInput } from './record-text';

const ofOne = z.strictObject({ caseId: idSchema, questionnaire: questionnaireId });

export const questionnairesRouter = router({
  ofCase: procedure('questionnaire.read')
    .input(z.strictObject({ caseId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => questionnairesOfCase(action, input.caseId))),

  get: procedure('questionnaire.read')
    .input(ofOne)
    .query(({ ctx, input }) =>
      ctx.read((action) => questionnaireForCase(action, input.caseId, input.questionnaire)),
    ),

  texts: procedure('questionnaire.license').query(({ ctx }) => ctx.read(listTexts)),

  recordText: procedure('questionnaire.license')
    .input(recordTextInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => recordText(action, input))),

  withdrawText: procedure('questionnaire.license')
    .input(withdrawTextInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => withdrawText(action, input.questionnaire))),

  record: procedure('questionnaire.write')
    .input(ofOne.extend({ answers: answersInput, idempotencyKey }))
    .mutation(({ ctx, input }) =>
      ctx.write(input, async (action) =>
        recordResponse(
          action,
          await findOpenCase(action, input.caseId),
          await questionnaireIn(action, input.questionnaire),
          input.answers,
        ),
      ),
    ),
});
