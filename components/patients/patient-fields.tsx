'use client';
import { useTranslations } from 'next-intl';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { IdNumberField } from './id-number-field';
import {
  ID_NUMBERS,
  type IdNumber,
  type OpenField,
  type PatientDraft,
  type PatientField,
  type Sex,
} from './patient-draft';

const SEXES = ['female', 'male', 'other'] as const satisfies readonly Sex[];

/** The fields about a patient, for registering and for editing. */
export function PatientFields({
  draft,
  onChange,
  errors,
  today,
  recorded,
}: {
  draft: PatientDraft;
  onChange: (draft: PatientDraft) => void;
  /** Message keys by field. */
  errors: Partial<Record<PatientField, string>>;
  today: string;
  /** The numbers on the record, masked. */
  recorded?: Record<IdNumber, string | null>;
}) {
  const t = useTranslations('patients.field');
  const common = useTranslations('common');
  const message = useFieldMessage();
  const text = (field: Exclude<OpenField, 'sex'>) => ({
    name: field,
    value: draft[field],
    error: message(errors[field]),
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [field]: event.target.value }),
  });
  const optional = (label: string) => `${label} (${common('optional')})`;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        {...text('familyName')}
        label={t('familyName')}
        maxLength={120}
        autoComplete="off"
        required
        autoFocus
      />
      <TextField {...text('givenName')} label={t('givenName')} maxLength={120} autoComplete="off" required />
      <TextField
        {...text('birthDate')}
        label={t('birthDate')}
        type="date"
        min="1900-01-01"
        max={today}
        autoComplete="off"
        required
      />
      <SelectField
        label={t('sex')}
        name="sex"
        required
        value={draft.sex}
        error={message(errors.sex)}
        onChange={(event) =>
          onChange({ ...draft, sex: SEXES.find((sex) => sex === event.target.value) ?? '' })
        }
      >
        <option value="">{t('choose')}</option>
        {SEXES.map((sex) => (
          <option key={sex} value={sex}>
            {common(`sexLong.${sex}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        {...text('email')}
        label={optional(t('email'))}
        type="email"
        maxLength={254}
        autoComplete="off"
      />
      <TextField
        {...text('phone')}
        label={optional(t('phone'))}
        type="tel"
        maxLength={40}
        autoComplete="off"
      />
      <TextArea
        {...text('address')}
        label={optional(t('address'))}
        maxLength={300}
        autoComplete="off"
        className="sm:col-span-2"
      />
      {ID_NUMBERS.map((field) => (
        <IdNumberField
          key={field}
          field={field}
          value={draft[field]}
          recorded={recorded?.[field] ?? null}
          error={errors[field]}
          onChange={(value) => onChange({ ...draft, [field]: value })}
        />
      ))}
    </div>
  );
}
