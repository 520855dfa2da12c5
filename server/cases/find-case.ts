import type { Action } from '../action';
import { fromDateColumnOrNull } from '../calendar';
import { conflict, notFound, type Theirs } from '../errors';

/** A case of the clinic; NOT_FOUND elsewhere. */
export async function findCase({ tx, clinicId }: Action, caseId: string) {
  const found = await tx.case.findUnique({ where: { clinicId_id: { clinicId, id: caseId } } });
  if (!found) throw notFound();
  return found;
}

/** As {@link findCase}, and it must still be open. */
export async function findOpenCase(action: Action, caseId: string) {
  const found = await findCase(action, caseId);
  if (found.status !== 'open') throw conflict('This case is closed.', await standingOf(action, caseId));
  return found;
}

/** The case as somebody else left it meanwhile. */
export async function standingOf({ tx, clinicId }: Action, caseId: string): Promise<Theirs> {
  const found = await tx.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: caseId } },
    include: { therapist: { select: { name: true } } },
  });
  return {
    status: found.status,
    version: found.version,
    therapistName: found.therapist.name,
    closedOn: fromDateColumnOrNull(found.closedOn),
    closeReason: found.closeReason,
  };
}

/** The patient's open case, or null: a patient has at most one. */
export const openCaseOfPatient = ({ tx, clinicId }: Action, patientId: string) =>
  tx.case.findFirst({ where: { clinicId, patientId, status: 'open' } });
