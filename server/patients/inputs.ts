import { z } from 'zod';
import { historyDateSchema, requiredTextOf, textOf } from '@/domain/vocabulary/text';
import { emailSchema } from '../auth/email';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';

const phoneSchema = textOf(40).pipe(
  z.string().regex(/^[+()\d][\d\s()./-]{3,}$/, { message: 'phone.invalid' }),
);

/** Letters and digits as such numbers are printed; five at least, so that the last three do not give it away. */
const idNumberSchema = textOf(40).pipe(
  z.string().regex(/^[\p{L}\p{N}](?:[ ./-]?[\p{L}\p{N}]){4,}$/u, { message: 'id_number.invalid' }),
);

const details = {
  familyName: requiredTextOf(120),
  givenName: requiredTextOf(120),
  birthDate: historyDateSchema,
  sex: z.enum(['female', 'male', 'other'], { message: 'choice.required' }),
  email: emailSchema.nullable().optional(),
  phone: phoneSchema.nullable().optional(),
  address: requiredTextOf(300).nullable().optional(),
  /** Not given: left as it is. */
  nationalNumber: idNumberSchema.nullable().optional(),
  insuranceNumber: idNumberSchema.nullable().optional(),
};

export const createPatientInput = z.strictObject({
  ...details,
  confirmedNotDuplicate: z.boolean(),
  idempotencyKey,
});
export type CreatePatient = z.output<typeof createPatientInput>;

export const updatePatientInput = z.strictObject({
  patientId: idSchema,
  baseVersion,
  ...details,
  idempotencyKey,
});
export type UpdatePatient = z.output<typeof updatePatientInput>;

export const revealNumberInput = z.strictObject({
  patientId: idSchema,
  number: z.enum(['national', 'insurance'], { message: 'choice.required' }),
  reason: z.enum(['identity', 'billing', 'referral', 'correction'], { message: 'choice.required' }),
  idempotencyKey,
});
export type RevealNumber = z.output<typeof revealNumberInput>;

/** How somebody made sure that it is the patient who asks. */
export const IDENTITY_CHECKS = ['known_in_person', 'identity_document', 'called_back'] as const;

export const resetPatientFactorInput = z.strictObject({
  patientId: idSchema,
  checked: z.enum(IDENTITY_CHECKS, { message: 'choice.required' }),
  note: requiredTextOf(500),
  idempotencyKey,
});
export type ResetPatientFactor = z.output<typeof resetPatientFactorInput>;

export const searchPatientsInput = z.strictObject({
  query: textOf(100),
  cursor: z.string().max(600).nullish(),
});
export type SearchPatients = z.output<typeof searchPatientsInput>;

export const givePortalAccessInput = z.strictObject({
  patientId: idSchema,
  email: emailSchema,
  idempotencyKey,
});
export type GivePortalAccess = z.output<typeof givePortalAccessInput>;
