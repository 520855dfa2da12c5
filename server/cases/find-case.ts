import type { Action } from '../action';
import { conflict, notFound } from '../errors';

/** A case of the clinic; NOT_FOUND elsewhere. */
export async function findCase({ tx, clinicId }: Action, caseId: string) {
  const found = await tx.case.findUnique({ where: { clinicId_id: { clinicId, id: caseId } } });
  if (!found) throw notFound();
  return found;
}

/** As {@link findCase}, and it must still be open. */
export async function findOpenCase(action: Action, caseId: string) {
  const found = await findCase(action, caseId);
  if (found.status !== 'open') throw conflict('This case is closed.');
  return found;
}

/** The patient's open case, or null: a patient has at most one. */
export const openCaseOfPatient = ({ tx, clinicId }: Action, patientId: string) =>
  tx.case.findFirst({ where: { clinicId, patientId, status: 'open' } });
