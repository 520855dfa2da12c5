import type { Action } from '../action';

/** What the clinic asks of its staff at sign-in. */
export async function teamSecurity({ tx, clinicId }: Action) {
  const clinic = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId } });
  return { requireSecondFactor: clinic.requireSecondFactor };
}
