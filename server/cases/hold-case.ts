import type { Action } from '../action';

/** The row of a case, held until the end of the transaction: what is worked out for it is worked out by one at a time. */
export async function holdCase({ tx, clinicId }: Action, caseId: string): Promise<void> {
  await tx.$queryRaw`select id from patient_case
    where clinic_id = ${clinicId}::uuid and id = ${caseId}::uuid for update`;
}
