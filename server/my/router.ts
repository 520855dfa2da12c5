import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';
import { accessInput, myAccess } from './access';
import { checkInInput, recordCheckIn } from './check-in';
import { markExercise, markExerciseInput } from './mark-exercise';
import { myProgress } from './progress';
import {
  answersOfMineInput,
  keepAnswers,
  myQuestionnaire,
  questionInput,
  questionsDue,
  sendAnswers,
} from './questions';
import { myToday } from './today';
import { myUnderstand } from './understand';

export const myRouter = router({
  today: procedure('my.read').query(({ ctx }) => ctx.read(myToday)),
  progress: procedure('my.read').query(({ ctx }) => ctx.read(myProgress)),
  understand: procedure('my.read').query(({ ctx }) => ctx.read(myUnderstand)),
  access: procedure('my.access')
    .input(accessInput)
    .query(({ ctx, input }) => ctx.read((action) => myAccess(action, input.before ?? null))),

  markExercise: procedure('my.report')
    .input(markExerciseInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => markExercise(action, input))),

  questions: procedure('my.read').query(({ ctx }) => ctx.read(questionsDue)),
  questionnaire: procedure('my.read')
    .input(questionInput)
    .query(({ ctx, input }) => ctx.read((action) => myQuestionnaire(action, input.questionnaire))),
  keepAnswers: procedure('my.report')
    .input(answersOfMineInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => keepAnswers(action, input))),
  sendAnswers: procedure('my.report')
    .input(answersOfMineInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => sendAnswers(action, input))),

  checkIn: procedure('my.report')
    .input(checkInInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => recordCheckIn(action, input.checkIn))),
});
