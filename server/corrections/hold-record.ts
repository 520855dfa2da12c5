import type { Action } from '../action';
import { conflict, notFound } from '../errors';
import type { Corrected } from './correction-hash';

export type SignedRecord = Corrected & {
  id: string;
  caseId: string;
  patientId: string;
  correctsHash: string;
};

/** An assessment or a plan version, named by its id. */
export type Of = { assessmentId: string } | { planVersionId: string };

/** Reads either kind of record; NOT_FOUND where the clinic has none of this id. */
async function findRecord({ tx, clinicId }: Action, of: Of) {
  const select = { id: true, caseId: true, patientId: true, contentHash: true, status: true } as const;
  const found =
    'assessmentId' in of
      ? await tx.assessment.findUnique({ where: { clinicId_id: { clinicId, id: of.assessmentId } }, select })
      : await tx.planVersion.findUnique({
          where: { clinicId_id: { clinicId, id: of.planVersionId } },
          select,
        });
  if (!found) throw notFound();
  return found;
}

/**
 * Something signed, held until the end of the transaction, so that nobody marks it a second time or replaces it meanwhile.
 * A draft is changed, not corrected: CONFLICT.
 */
export async function holdSigned(action: Action, of: Of): Promise<SignedRecord> {
  const { tx, clinicId } = action;
  if ('assessmentId' in of) {
    await tx.$queryRaw`select id from assessment
      where clinic_id = ${clinicId}::uuid and id = ${of.assessmentId}::uuid for update`;
  } else {
    await tx.$queryRaw`select id from plan_version
      where clinic_id = ${clinicId}::uuid and id = ${of.planVersionId}::uuid for update`;
  }
  const { id, caseId, patientId, contentHash, status } = await findRecord(action, of);
  if (status === 'draft' || contentHash === null) {
    throw conflict('This is not signed yet: change it instead of correcting it.');
  }
  return {
    id,
    caseId,
    patientId,
    correctsHash: contentHash,
    assessmentId: 'assessmentId' in of ? id : null,
    planVersionId: 'planVersionId' in of ? id : null,
  };
}
