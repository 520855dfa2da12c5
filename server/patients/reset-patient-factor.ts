import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { dropSecondFactor, hasSecondFactor, seeAccount } from '../auth/second-factor';
import { conflict, notFound } from '../errors';
import type { ResetPatientFactor } from './inputs';

/**
 * Takes the second factor of a patient away who lost it, and ends their sessions everywhere. Whoever does it has made sure that it is
 * the patient who asks, and says how. Throws CONFLICT where there is none to take away, and for an account that also belongs to another
 * clinic: no clinic can open it.
 */
export async function resetPatientFactor(action: Action, input: ResetPatientFactor) {
  const { tx, clinicId, now } = action;
  const { patientId, checked, note } = input;
  const patient = await tx.patient.findUnique({
    where: { clinicId_id: { clinicId, id: patientId } },
    select: { membership: { select: { userId: true } } },
  });
  if (!patient) throw notFound();
  const userId = patient.membership?.userId;
  if (!userId) throw conflict('This patient has no account.');
  await seeAccount(action, userId);
  const elsewhere = await tx.membership.findFirst({ where: { userId, clinicId: { not: clinicId } } });
  if (elsewhere) throw conflict('This account is not managed by this clinic alone and cannot be reset here.');
  if (!(await hasSecondFactor(tx, userId))) throw conflict('There is no second factor on this account.');
  await dropSecondFactor({ tx, userId, now });
  await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
  await seeAccount(action);
  const { id } = await tx.factorReset.create({
    data: { clinicId, patientId, userId: action.userId, checked, note, resetAt: now },
    select: { id: true },
  });
  await recordEvent(action, {
    event: 'patient.factor_reset',
    patientId,
    subjectId: id,
    reason: checked,
  });
  return { kind: 'reset' as const };
}
