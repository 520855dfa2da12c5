import type { Action } from '../action';
import { open, seal } from '../vault/vault';

/** What is stored sealed about a patient: field, then column of the table. */
const COLUMNS = {
  email: 'email_sealed',
  phone: 'phone_sealed',
  address: 'address_sealed',
  nationalNumber: 'national_number_sealed',
  insuranceNumber: 'insurance_number_sealed',
} as const;

export type SealedField = keyof typeof COLUMNS;
export const SEALED_FIELDS = Object.keys(COLUMNS) as SealedField[];
/** Texts of the sealed fields; null is not recorded. */
export type PrivateDetails = Record<SealedField, string | null>;
type Stored = { id: string } & Record<`${SealedField}Sealed`, string | null>;

const placeOf = (patientId: string, field: SealedField) => ({
  table: 'patient',
  column: COLUMNS[field],
  rowId: patientId,
});

/** One detail of a patient as it was typed; null is not recorded. */
export async function openDetail(
  action: Action,
  patient: Stored,
  field: SealedField,
): Promise<string | null> {
  const sealed = patient[`${field}Sealed`];
  return sealed === null ? null : open(action, placeOf(patient.id, field), sealed);
}

/** All of them. */
export async function openDetails(action: Action, patient: Stored): Promise<PrivateDetails> {
  const details = {} as PrivateDetails;
  for (const field of SEALED_FIELDS) details[field] = await openDetail(action, patient, field);
  return details;
}

/** Columns of the table for these details; what is not named is left alone. */
export async function sealDetails(
  action: Action,
  patientId: string,
  details: Partial<PrivateDetails>,
): Promise<Partial<Omit<Stored, 'id'>>> {
  const columns: Partial<Omit<Stored, 'id'>> = {};
  for (const field of SEALED_FIELDS) {
    const text = details[field];
    if (text === undefined) continue;
    columns[`${field}Sealed`] = text === null ? null : await seal(action, placeOf(patientId, field), text);
  }
  return columns;
}

const SHOWN = 3;

/** A number of which only the last three characters show: `•••123`. Null stays null. */
export const masked = (number: string | null): string | null =>
  number === null ? null : `•••${[...number].slice(-SHOWN).join('')}`;
