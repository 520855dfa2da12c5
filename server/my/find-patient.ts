import type { Action } from '../action';
import { notFound } from '../errors';

/** The record of the person who is signed in: found through their membership, never through an id they sent. */
export async function findOwnRecord({ tx, clinicId, userId }: Action) {
  const membership = await tx.membership.findUnique({
    where: { clinicId_userId: { clinicId, userId } },
    select: { patient: { select: { id: true, givenName: true } } },
  });
  if (!membership?.patient) throw notFound();
  const openCase = await tx.case.findFirst({
    where: { clinicId, patientId: membership.patient.id, status: 'open' },
    include: { therapist: { select: { name: true } } },
  });
  return { patient: membership.patient, openCase };
}
