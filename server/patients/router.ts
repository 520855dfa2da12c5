import { z } from 'zod';
import { can, type Role } from '@/domain/access/policy';
import { shownLink } from '../auth/setup-token';
import { router } from '../trpc/init';
import { idSchema } from '../trpc/inputs';
import { procedure } from '../trpc/procedures';
import { createPatient } from './create-patient';
import { givePortalAccess } from './give-portal-access';
import {
  createPatientInput,
  givePortalAccessInput,
  resetPatientFactorInput,
  revealNumberInput,
  searchPatientsInput,
  updatePatientInput,
} from './inputs';
import { getPatient } from './queries';
import { resetPatientFactor } from './reset-patient-factor';
import { recordReveal, revealedNumber } from './reveal-number';
import { searchPatients } from './search-patients';
import { updatePatient } from './update-patient';

const seesCases = (role: Role) => can(role, 'case.read') !== null;

export const patientsRouter = router({
  search: procedure('patient.search')
    .input(searchPatientsInput)
    .query(({ ctx, input }) => {
      const { role } = ctx.session;
      const of = { clinical: seesCases(role), everywhere: can(role, 'patient.read') === 'clinic' };
      return ctx.read((action) => searchPatients(action, input, of));
    }),

  get: procedure('patient.read')
    .input(z.strictObject({ patientId: idSchema }))
    .query(({ ctx, input }) =>
      ctx.read((action) => getPatient(action, input.patientId, { clinical: seesCases(ctx.session.role) })),
    ),

  create: procedure('patient.create')
    .input(createPatientInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input, (action) =>
        createPatient(action, input, { treats: can(ctx.session.role, 'case.open') !== null }),
      ),
    ),

  update: procedure('patient.update')
    .input(updatePatientInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input, (action) => updatePatient(action, input, { clinical: seesCases(ctx.session.role) })),
    ),

  revealNumber: procedure('patient.reveal_number')
    .input(revealNumberInput)
    .mutation(async ({ ctx, input }) => {
      await ctx.write(input, (action) => recordReveal(action, input));
      return ctx.read((action) => revealedNumber(action, input));
    }),

  resetFactor: procedure('patient.reset_factor')
    .input(resetPatientFactorInput)
    .mutation(({ ctx, input }) => ctx.write(input, (action) => resetPatientFactor(action, input))),

  givePortalAccess: procedure('patient.invite')
    .input(givePortalAccessInput)
    .mutation(async ({ ctx, input }) =>
      shownLink(await ctx.write(input, (action) => givePortalAccess(action, input))),
    ),
});
