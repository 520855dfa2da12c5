import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { hasSecondFactor, seeAccount } from '../auth/second-factor';
import { conflict } from '../errors';
import type { RequireFactor } from './inputs';

/** Whether staff of the clinic must have a second factor. Who asks for it has one. */
export async function requireFactor(action: Action, { required }: RequireFactor) {
  const { tx, clinicId, userId } = action;
  await seeAccount(action);
  if (required && !(await hasSecondFactor(tx, userId)))
    throw conflict('Set up your own second factor first, on your account page.');
  await tx.clinic.update({ where: { id: clinicId }, data: { requireSecondFactor: required } });
  await recordEvent(action, { event: 'factor.requirement_set', subjectId: clinicId, required });
  return { kind: 'saved' as const };
}
