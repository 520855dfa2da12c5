import type { Outputs } from '@/components/trpc/outputs';

type Details = Outputs['patients']['get'];
export type Sex = Details['sex'];

/** What a person types about a patient; empty text is what was not filled in. */
export type PatientDraft = {
  familyName: string;
  givenName: string;
  birthDate: string;
  sex: Sex | '';
  email: string;
  phone: string;
};
export type PatientField = keyof PatientDraft;

export const PATIENT_FIELDS = [
  'familyName',
  'givenName',
  'birthDate',
  'sex',
  'email',
  'phone',
] as const satisfies readonly PatientField[];

export const EMPTY_DRAFT: PatientDraft = {
  familyName: '',
  givenName: '',
  birthDate: '',
  sex: '',
  email: '',
  phone: '',
};

export type PatientInput = {
  familyName: string;
  givenName: string;
  birthDate: string;
  sex: Sex;
  email: string | null;
  phone: string | null;
};

export const draftOf = (details: Omit<PatientInput, 'sex'> & { sex: Sex }): PatientDraft => ({
  familyName: details.familyName,
  givenName: details.givenName,
  birthDate: details.birthDate,
  sex: details.sex,
  email: details.email ?? '',
  phone: details.phone ?? '',
});

type Filled = { input: PatientInput } | { missing: Partial<Record<PatientField, string>> };

/** The draft as the server takes it, or the message keys of the required fields that are empty. Everything else the server judges. */
export function inputOf(draft: PatientDraft): Filled {
  const { sex } = draft;
  const missing: Partial<Record<PatientField, string>> = {};
  if (!draft.familyName.trim()) missing.familyName = 'text.required';
  if (!draft.givenName.trim()) missing.givenName = 'text.required';
  if (!draft.birthDate) missing.birthDate = 'date.required';
  if (!sex) missing.sex = 'choice.required';
  if (!sex || Object.keys(missing).length > 0) return { missing };
  return {
    input: {
      familyName: draft.familyName.trim(),
      givenName: draft.givenName.trim(),
      birthDate: draft.birthDate,
      sex,
      email: draft.email.trim() || null,
      phone: draft.phone.trim() || null,
    },
  };
}

/** The fields in which two drafts say different things, spaces around aside. */
export const differingFields = (mine: PatientDraft, theirs: PatientDraft): PatientField[] =>
  PATIENT_FIELDS.filter((field) => mine[field].trim() !== theirs[field].trim());
