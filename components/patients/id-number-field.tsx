'use client';
import { useTranslations } from 'next-intl';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { TextField } from '@/components/ui/field';
import type { IdNumber } from './patient-draft';

/** A number of which the form knows the last characters only: left empty it stays, and it can be taken away. */
export function IdNumberField({
  field,
  value,
  recorded,
  error,
  onChange,
}: {
  field: IdNumber;
  /** Null: it is to be taken away. */
  value: string | null;
  /** As it is shown, masked; null when none is recorded. */
  recorded: string | null;
  error: string | undefined;
  onChange: (value: string | null) => void;
}) {
  const t = useTranslations('patients.field');
  const common = useTranslations('common');
  const message = useFieldMessage();
  const label = t(field);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={`${label} (${common('optional')})`}
        hint={recorded ? t('recordedNumber', { number: recorded }) : undefined}
        name={field}
        maxLength={40}
        autoComplete="off"
        disabled={value === null}
        value={value ?? ''}
        error={message(error)}
        onChange={(event) => onChange(event.target.value)}
      />
      {recorded ? (
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            checked={value === null}
            onChange={(event) => onChange(event.target.checked ? null : '')}
          />
          {t('removeNumber', { label })}
        </label>
      ) : null}
    </div>
  );
}
