import type { Action } from '../action';

/** Everybody on the staff of the clinic, past and present, by name: the people whose doings can be asked for. */
export async function auditPeople({ tx, clinicId }: Action) {
  return await tx.membership.findMany({
    where: { clinicId, role: { not: 'patient' } },
    select: { userId: true, name: true },
    orderBy: [{ name: 'asc' }, { userId: 'asc' }],
  });
}
