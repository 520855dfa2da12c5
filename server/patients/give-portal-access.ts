import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { emailIndexOf } from '../auth/account-email';
import { type IssuedLink, issueSetupLink } from '../auth/setup-token';
import { conflict, notFound } from '../errors';
import { addMembership } from '../team/add-membership';
import type { GivePortalAccess } from './inputs';

/**
 * Invites a patient to the portal under an e-mail address and issues the link. Asked again,
 * a new link replaces the old one: also the way back in after a forgotten password.
 */
export async function givePortalAccess(action: Action, input: GivePortalAccess): Promise<IssuedLink> {
  const { tx, clinicId } = action;
  const { patientId, email } = input;
  const patient = await tx.patient.findUnique({
    where: { clinicId_id: { clinicId, id: patientId } },
    select: { givenName: true, familyName: true, membership: { include: { user: true } } },
  });
  if (!patient) throw notFound();
  const { membership } = patient;
  if (membership && membership.status !== 'invited')
    throw conflict('This patient already has portal access.');
  if (membership && membership.user.emailIndex !== (await emailIndexOf(email))) {
    throw conflict('This patient was invited under another e-mail address.');
  }
  const userId =
    membership?.userId ??
    (await addMembership(action, {
      email,
      name: `${patient.givenName} ${patient.familyName}`,
      role: 'patient',
      patientId,
    }));
  await recordEvent(action, { event: 'patient.portal_access_given', patientId, subjectId: userId });
  return issueSetupLink(action, userId);
}
