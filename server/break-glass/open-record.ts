import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { notFound } from '../errors';
import type { OpenRecord } from './inputs';

/** Who is about to be opened: number, name and birth date, as the search shows them. NOT_FOUND outside the clinic. */
export async function recordToOpen({ tx, clinicId, userId }: Action, patientId: string) {
  const patient = await tx.patient.findUnique({
    where: { clinicId_id: { clinicId, id: patientId } },
    select: {
      number: true,
      familyName: true,
      givenName: true,
      careTeam: { where: { userId, endedAt: null }, select: { id: true } },
    },
  });
  if (!patient) throw notFound();
  const { careTeam, ...shown } = patient;
  return { ...shown, onTeam: careTeam.length > 0 };
}

/**
 * Opens the record of one patient for sixty minutes by the clock of the database, with a reason. Nothing has to be switched off
 * afterwards. The owner of the clinic finds it on the list of records to look at; the patient finds it among who opened the record.
 */
export async function openRecord(action: Action, { patientId, reason, note }: OpenRecord) {
  const { tx, clinicId, userId } = action;
  await recordToOpen(action, patientId);
  const opened = await tx.breakGlass.create({
    data: { clinicId, patientId, userId, reason, note },
    select: { id: true, expiresAt: true },
  });
  await recordEvent(action, { event: 'break_glass.opened', patientId, subjectId: opened.id, reason });
  return { kind: 'opened' as const, breakGlassId: opened.id, expiresAt: opened.expiresAt.toISOString() };
}
