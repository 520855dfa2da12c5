import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn, toDateColumn } from '../calendar';
import { joinCareTeam } from '../care-team/care-team';
import { badFields } from '../errors';
import { newId } from '../new-id';
import { nextNumber } from '../next-number';
import type { CreatePatient } from './inputs';
import { nameKey } from './name-key';
import { sealDetails } from './sealed-details';

/** A birth date lies in the past of the clinic. */
export async function refuseFutureBirth(action: Action, birthDate: string): Promise<void> {
  if (birthDate > (await clinicToday(action))) throw badFields({ birthDate: 'date.future' });
}

/** Patients of the clinic with the same birth date and the same family or given name. */
async function possibleDuplicates({ tx, clinicId }: Action, input: CreatePatient) {
  const rows = await tx.patient.findMany({
    where: {
      clinicId,
      birthDate: toDateColumn(input.birthDate),
      OR: [{ familyKey: nameKey(input.familyName) }, { givenKey: nameKey(input.givenName) }],
    },
    select: { id: true, number: true, familyName: true, givenName: true, birthDate: true },
    orderBy: [{ familyKey: 'asc' }, { id: 'asc' }],
    take: 10,
  });
  return rows.map(({ id, birthDate, ...row }) => ({
    patientId: id,
    ...row,
    birthDate: fromDateColumn(birthDate),
  }));
}

/**
 * Registers a patient under the clinic's next number. Somebody who looks like a patient already there is shown first, and
 * registered only when `confirmedNotDuplicate` says that it is another person. Who registers a patient to treat them is on the care
 * team.
 */
export async function createPatient(action: Action, input: CreatePatient, { treats }: { treats: boolean }) {
  await refuseFutureBirth(action, input.birthDate);
  if (!input.confirmedNotDuplicate) {
    const duplicates = await possibleDuplicates(action, input);
    if (duplicates.length > 0) return { kind: 'possible_duplicates' as const, duplicates };
  }
  const { tx, clinicId, userId, now } = action;
  const id = await newId(tx);
  await tx.patient.create({
    data: {
      clinicId,
      id,
      number: await nextNumber(action, 'patient'),
      familyName: input.familyName,
      givenName: input.givenName,
      familyKey: nameKey(input.familyName),
      givenKey: nameKey(input.givenName),
      birthDate: toDateColumn(input.birthDate),
      sex: input.sex,
      ...(await sealDetails(action, id, {
        email: input.email ?? null,
        phone: input.phone ?? null,
        address: input.address ?? null,
        nationalNumber: input.nationalNumber ?? null,
        insuranceNumber: input.insuranceNumber ?? null,
      })),
      createdAt: now,
      createdById: userId,
      updatedAt: now,
      updatedById: userId,
    },
    select: { id: true },
  });
  await recordEvent(action, { event: 'patient.created', patientId: id, subjectId: id });
  if (treats) await joinCareTeam(action, { patientId: id, userId });
  return { kind: 'created' as const, patientId: id };
}
