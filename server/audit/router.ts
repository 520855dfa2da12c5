import { searchPatientsInput } from '../patients/inputs';
import { searchPatients } from '../patients/search-patients';
import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';
import { listEvents, listEventsInput } from './list-events';
import { auditPeople } from './people';
import { takeOut, takeOutInput } from './take-out';

export const auditRouter = router({
  list: procedure('audit.view')
    .input(listEventsInput)
    .query(({ ctx, input }) => ctx.read((action) => listEvents(action, input))),

  /** What the person who asks did, and nobody else. */
  own: procedure('audit.own')
    .input(listEventsInput.omit({ personId: true }))
    .query(({ ctx, input }) =>
      ctx.read((action) => listEvents(action, { ...input, personId: action.userId })),
    ),

  people: procedure('audit.view').query(({ ctx }) => ctx.read(auditPeople)),

  /** Names and numbers, to choose whose record is asked about. */
  findPatients: procedure('audit.view')
    .input(searchPatientsInput)
    .query(({ ctx, input }) =>
      ctx.read(async (action) => {
        const { rows } = await searchPatients(action, input, { clinical: false, everywhere: true });
        return rows.map(({ patientId, number, familyName, givenName }) => ({
          patientId,
          number,
          name: `${familyName}, ${givenName}`,
        }));
      }),
    ),

  takeOut: procedure('record.take_out')
    .input(takeOutInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => takeOut(action, input))),
});
