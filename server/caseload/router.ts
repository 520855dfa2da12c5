import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';
import { listCaseloadInput } from './inputs';
import { listCaseload } from './list-caseload';

export const caseloadRouter = router({
  list: procedure('caseload.read')
    .input(listCaseloadInput)
    .query(({ ctx, input }) => ctx.read((action) => listCaseload(action, input))),
});
