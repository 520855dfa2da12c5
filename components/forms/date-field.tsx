'use client';
import { memo, type ReactNode, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { FieldRow } from './field-row';
import { type ControlProps, useFormContext } from './form-context';
import { sameProps } from './same-props';

function DateRow({
  field,
  label,
  hint,
  value,
  onChange,
  error,
}: ControlProps<string> & { hint?: ReactNode }) {
  const { today } = useFormContext();
  const [typed, setTyped] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value ?? '');
  }
  return (
    <FieldRow field={field} label={label} hint={hint} error={error}>
      <input
        type="date"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        min="1900-01-01"
        max={today || undefined}
        value={typed}
        onChange={(event) => {
          const date = event.target.value;
          setTyped(date);
          const next = /^(19|20)\d{2}-\d{2}-\d{2}$/.test(date) ? date : null;
          setKnown(next);
          if (next !== value) onChange(next);
        }}
        className={classNames(
          'min-h-7 rounded-md border bg-card px-2 py-0.5 text-sm',
          error ? 'border-danger' : value === null ? 'border-dashed border-line-2' : 'border-line-2',
        )}
      />
    </FieldRow>
  );
}

/** A calendar date, never after today. A half-typed date stays on screen and does not reach the record. */
export const DateField = memo(DateRow, sameProps);
