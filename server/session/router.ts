import { localTime } from '../calendar';
import { router } from '../trpc/init';
import { procedure } from '../trpc/procedures';

export const sessionRouter = router({
  /** Who is signed in, where, and which day it is there. */
  me: procedure('session.own').query(({ ctx: { session, now } }) => ({
    user: { id: session.userId, name: session.name, email: session.email },
    clinic: { id: session.clinicId, name: session.clinicName, timeZone: session.timeZone },
    role: session.role,
    patientId: session.patientId,
    today: localTime(now, session.timeZone).date,
  })),
});
