import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { recoveryCodesLeft } from '../auth/recovery-codes';
import { secondFactorSince, seeAccount } from '../auth/second-factor';
import type { SignedIn } from '../auth/session';
import { openSessions } from './sessions';

/** What the account page shows: open sessions, the second factor and how many recovery codes are left. */
export async function accountOverview(action: Action, session: SignedIn) {
  const { role } = session;
  const { tx, clinicId, userId } = action;
  const clinic = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId } });
  await seeAccount(action);
  const since = await secondFactorSince(tx, userId);
  await recordEvent(action, { event: 'account.viewed' });
  return {
    sessions: await openSessions(action, session),
    factor: since && { since: since.toISOString(), codesLeft: await recoveryCodesLeft(tx, userId) },
    factorRequired: clinic.requireSecondFactor && role !== 'patient',
  };
}
