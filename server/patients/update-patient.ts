import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { toDateColumn } from '../calendar';
import { notFound } from '../errors';
import { refuseFutureBirth } from './create-patient';
import type { UpdatePatient } from './inputs';
import { nameKey } from './name-key';
import { patientDetails } from './queries';
import { openDetails, type PrivateDetails, SEALED_FIELDS, sealDetails } from './sealed-details';

/** The private details that become another text. Numbers that are not given stay. */
function changedDetails(before: PrivateDetails, input: UpdatePatient): Partial<PrivateDetails> {
  const after: Partial<PrivateDetails> = {
    email: input.email ?? null,
    phone: input.phone ?? null,
    address: input.address ?? null,
    nationalNumber: input.nationalNumber,
    insuranceNumber: input.insuranceNumber,
  };
  return Object.fromEntries(
    SEALED_FIELDS.filter((field) => after[field] !== undefined && after[field] !== before[field]).map(
      (field) => [field, after[field]],
    ),
  );
}

/** Changes a patient's details; with another version in the database both are handed back and nothing is changed. */
export async function updatePatient(action: Action, input: UpdatePatient, of: { clinical: boolean }) {
  const { tx, clinicId, userId, now } = action;
  await refuseFutureBirth(action, input.birthDate);
  const where = { clinicId, id: input.patientId };
  const before = await tx.patient.findUnique({ where: { clinicId_id: where } });
  if (!before) throw notFound();
  const details = changedDetails(await openDetails(action, before), input);
  const data = {
    familyName: input.familyName,
    givenName: input.givenName,
    familyKey: nameKey(input.familyName),
    givenKey: nameKey(input.givenName),
    birthDate: toDateColumn(input.birthDate),
    sex: input.sex,
  };
  const changed = await tx.patient.updateMany({
    where: { ...where, version: input.baseVersion },
    data: {
      ...data,
      ...(await sealDetails(action, before.id, details)),
      version: { increment: 1 },
      updatedAt: now,
      updatedById: userId,
    },
  });
  if (changed.count === 0) {
    return { kind: 'conflict' as const, theirs: await patientDetails(action, input.patientId, of) };
  }
  const open = (Object.keys(data) as (keyof typeof data)[]).filter(
    (key) => !key.endsWith('Key') && String(before[key]) !== String(data[key]),
  );
  await recordEvent(action, {
    event: 'patient.updated',
    patientId: before.id,
    subjectId: before.id,
    fields: [...open, ...Object.keys(details)],
  });
  return { kind: 'saved' as const, version: input.baseVersion + 1, savedAt: now.toISOString() };
}
