import { accountRouter } from '../account/router';
import { adminRouter } from '../admin/router';
import { alertsRouter } from '../alerts/router';
import { assessmentsRouter } from '../assessments/router';
import { auditRouter } from '../audit/router';
import { breakGlassRouter } from '../break-glass/router';
import { careTeamRouter } from '../care-team/router';
import { caseloadRouter } from '../caseload/router';
import { casesRouter } from '../cases/router';
import { clinicRouter } from '../clinics/router';
import { followUpsRouter } from '../follow-ups/router';
import { mailRouter } from '../mail/router';
import { myRouter } from '../my/router';
import { passkeysRouter } from '../passkeys/router';
import { patientsRouter } from '../patients/router';
import { plansRouter } from '../plans/router';
import { questionnairesRouter } from '../questionnaires/router';
import { sessionRouter } from '../session/router';
import { setupRouter } from '../setup/router';
import { signInLinkRouter } from '../sign-in-link/router';
import { teamRouter } from '../team/router';
import { router } from './init';

export const appRouter = router({
  session: sessionRouter,
  account: accountRouter,
  passkeys: passkeysRouter,
  setup: setupRouter,
  caseload: caseloadRouter,
  patients: patientsRouter,
  cases: casesRouter,
  assessments: assessmentsRouter,
  plans: plansRouter,
  followUps: followUpsRouter,
  questionnaires: questionnairesRouter,
  alerts: alertsRouter,
  careTeam: careTeamRouter,
  breakGlass: breakGlassRouter,
  my: myRouter,
  admin: adminRouter,
  team: teamRouter,
  clinic: clinicRouter,
  audit: auditRouter,
  mail: mailRouter,
  signInLink: signInLinkRouter,
});
export type AppRouter = typeof appRouter;
