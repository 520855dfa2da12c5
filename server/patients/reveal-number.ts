import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { notFound } from '../errors';
import type { RevealNumber } from './inputs';
import { openDetail } from './sealed-details';

const FIELDS = { national: 'nationalNumber', insurance: 'insuranceNumber' } as const;

async function find({ tx, clinicId }: Action, patientId: string) {
  const patient = await tx.patient.findUnique({ where: { clinicId_id: { clinicId, id: patientId } } });
  if (!patient) throw notFound();
  return patient;
}

/** Writes down who looks at which number, and why. NOT_FOUND without such a number. */
export async function recordReveal(action: Action, { patientId, number, reason }: RevealNumber) {
  const patient = await find(action, patientId);
  if (patient[`${FIELDS[number]}Sealed`] === null) throw notFound();
  await recordEvent(action, {
    event: 'patient.number_revealed',
    patientId,
    subjectId: patientId,
    number,
    reason,
  });
  return { kind: 'recorded' as const };
}

/** The number in full, after {@link recordReveal}: read apart, because answers of mutations are kept and this one must not be. */
export async function revealedNumber(action: Action, { patientId, number }: RevealNumber) {
  const value = await openDetail(action, await find(action, patientId), FIELDS[number]);
  if (value === null) throw notFound();
  return { value };
}
