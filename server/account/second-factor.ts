import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { issueRecoveryCodes } from '../auth/recovery-codes';
import {
  beginSecret,
  begunSecret,
  confirmSecret,
  dropApp,
  endWithoutFactor,
  hasSecondFactor,
  seeAccount,
} from '../auth/second-factor';
import type { SignedIn } from '../auth/session';
import { totpPicture } from '../auth/totp';
import { badFields, conflict } from '../errors';

/** Begins to enrol, or to replace, the authenticator app. What is in force stays in force until the first code. */
export async function startFactor(action: Action) {
  await seeAccount(action);
  await beginSecret(action);
  await recordEvent(action, { event: 'factor.begun', subjectId: action.userId });
  return { kind: 'started' as const };
}

/** The secret to put into the app. It is read from its sealed place and stored in no answer. */
export async function showBegunFactor(action: Action, { email }: SignedIn) {
  await seeAccount(action);
  const secret = await begunSecret(action.tx, action.userId);
  if (!secret) throw conflict('This was begun elsewhere meanwhile. Begin again.');
  return { secret, picture: totpPicture(secret, email) };
}

/**
 * Puts the app in force with its first code. The other sessions of the account end, wherever they are. Answers the recovery codes,
 * which are shown this once.
 */
export async function confirmFactor(action: Action, session: SignedIn, code: string): Promise<string[]> {
  const { tx, userId, now } = action;
  await seeAccount(action);
  if (!(await confirmSecret(action, code))) throw badFields({ code: 'code.wrong' });
  await tx.session.updateMany({
    where: { userId, revokedAt: null, id: { not: session.sessionId } },
    data: { revokedAt: now },
  });
  await tx.session.update({
    where: { clinicId_id: { clinicId: session.clinicId, id: session.sessionId } },
    data: { mfaAt: now },
  });
  const codes = await issueRecoveryCodes(tx, userId, now);
  await recordEvent(action, { event: 'factor.enrolled', subjectId: userId });
  return codes;
}

/** Ten new recovery codes in the place of the earlier ones. */
export async function renewRecoveryCodes(action: Action): Promise<string[]> {
  const { tx, userId, now } = action;
  await seeAccount(action);
  if (!(await hasSecondFactor(tx, userId))) throw conflict('There is no second factor.');
  const codes = await issueRecoveryCodes(tx, userId, now);
  await recordEvent(action, { event: 'factor.recovery_codes_renewed', subjectId: userId });
  return codes;
}

/** After one was taken away: throws CONFLICT where none is left and the clinic asks its staff for one. */
export async function requireFactorLeft({ tx, clinicId, userId }: Action, { role }: SignedIn): Promise<void> {
  const clinic = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId } });
  if (clinic.requireSecondFactor && role !== 'patient' && !(await hasSecondFactor(tx, userId)))
    throw conflict('Your clinic asks its staff for a second factor.');
}

/** Takes the authenticator app away; the last second factor stays where the clinic asks its staff for one. */
export async function removeFactor(action: Action, session: SignedIn) {
  const { userId } = action;
  await seeAccount(action);
  await dropApp(action);
  await requireFactorLeft(action, session);
  await endWithoutFactor(action);
  await recordEvent(action, { event: 'factor.removed', subjectId: userId });
  return { kind: 'removed' as const };
}
