import { z } from 'zod';
import { shownLink } from '../auth/setup-token';
import { router } from '../trpc/init';
import { idSchema } from '../trpc/inputs';
import { procedure } from '../trpc/procedures';
import { createPatient } from './create-patient';
import { givePortalAccess } from './give-portal-access';
import { createPatientInput, givePortalAccessInput, searchPatientsInput, updatePatientInput } from './inputs';
import { getPatient } from './queries';
import { searchPatients } from './search-patients';
import { updatePatient } from './update-patient';

export const patientsRouter = router({
  search: procedure('patient.read')
    .input(searchPatientsInput)
    .query(({ ctx, input }) => ctx.read((action) => searchPatients(action, input))),

  get: procedure('patient.read')
    .input(z.strictObject({ patientId: idSchema }))
    .query(({ ctx, input }) => ctx.read((action) => getPatient(action, input.patientId))),

  create: procedure('patient.create')
    .input(createPatientInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => createPatient(action, input))),

  update: procedure('patient.update')
    .input(updatePatientInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => updatePatient(action, input))),

  givePortalAccess: procedure('patient.invite')
    .input(givePortalAccessInput)
    .mutation(async ({ ctx, input }) =>
      shownLink(await ctx.write(input, (action) => givePortalAccess(action, input))),
    ),
});
