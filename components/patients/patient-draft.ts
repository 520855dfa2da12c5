import type { Outputs } from '@/components/trpc/outputs';

type Details = Outputs['patients']['get'];
export type Sex = Details['sex'];

/** The two numbers that are shown masked: the form never holds the recorded ones. */
export const ID_NUMBERS = ['nationalNumber', 'insuranceNumber'] as const;
export type IdNumber = (typeof ID_NUMBERS)[number];

/** What a person types about a patient; empty text is what was not filled in. */
export type PatientDraft = {
  familyName: string;
  givenName: string;
  birthDate: string;
  sex: Sex | '';
  email: string;
  phone: string;
  address: string;
} & {
  /** Empty: the recorded number stays. Null: it is taken away. */
  [Field in IdNumber]: string | null;
};
export type PatientField = keyof PatientDraft;
/** The fields that are shown as recorded. */
export type OpenField = Exclude<PatientField, IdNumber>;

const OPEN_FIELDS = [
  'familyName',
  'givenName',
  'birthDate',
  'sex',
  'email',
  'phone',
  'address',
] as const satisfies readonly OpenField[];

export const EMPTY_DRAFT: PatientDraft = {
  familyName: '',
  givenName: '',
  birthDate: '',
  sex: '',
  email: '',
  phone: '',
  address: '',
  nationalNumber: '',
  insuranceNumber: '',
};

export type PatientInput = {
  familyName: string;
  givenName: string;
  birthDate: string;
  sex: Sex;
  email: string | null;
  phone: string | null;
  address: string | null;
  /** Not there: the recorded number stays. */
  nationalNumber?: string | null;
  insuranceNumber?: string | null;
};

export const draftOf = (details: Omit<PatientInput, IdNumber>): PatientDraft => ({
  familyName: details.familyName,
  givenName: details.givenName,
  birthDate: details.birthDate,
  sex: details.sex,
  email: details.email ?? '',
  phone: details.phone ?? '',
  address: details.address ?? '',
  nationalNumber: '',
  insuranceNumber: '',
});

/** Only the numbers that become another one. */
function numbersOf(draft: PatientDraft): Pick<PatientInput, IdNumber> {
  const numbers: Pick<PatientInput, IdNumber> = {};
  for (const field of ID_NUMBERS) {
    const number = draft[field]?.trim() ?? null;
    if (number !== '') numbers[field] = number;
  }
  return numbers;
}

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
      address: draft.address.trim() || null,
      ...numbersOf(draft),
    },
  };
}

/** The fields in which two drafts say different things, spaces around aside. */
export const differingFields = (mine: PatientDraft, theirs: PatientDraft): OpenField[] =>
  OPEN_FIELDS.filter((field) => mine[field].trim() !== theirs[field].trim());
