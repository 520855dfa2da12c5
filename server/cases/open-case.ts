import type { Action } from '../action';
import { createDraft } from '../assessments/start-assessment';
import { recordEvent } from '../audit/record';
import { clinicToday, toDateColumn } from '../calendar';
import { conflict, notFound } from '../errors';
import { nextNumber } from '../next-number';
import { openCaseOfPatient } from './find-case';

/** Opens a case for a patient, under the acting therapist, with an initial assessment to fill in. */
export async function openCase(action: Action, patientId: string) {
  const { tx, clinicId, userId, now } = action;
  const patient = await tx.patient.findUnique({
    where: { clinicId_id: { clinicId, id: patientId } },
    select: { id: true },
  });
  if (!patient) throw notFound();
  if (await openCaseOfPatient(action, patientId)) throw conflict('This patient already has an open case.');
  const opened = await tx.case.create({
    data: {
      clinicId,
      number: await nextNumber(action, 'case'),
      patientId,
      therapistId: userId,
      status: 'open',
      openedOn: toDateColumn(await clinicToday(action)),
      createdAt: now,
      createdById: userId,
      updatedAt: now,
    },
    select: { id: true },
  });
  await recordEvent(action, { event: 'case.opened', patientId, subjectId: opened.id });
  const assessmentId = await createDraft(action, { caseId: opened.id, patientId, kind: 'initial' });
  return { caseId: opened.id, assessmentId };
}
