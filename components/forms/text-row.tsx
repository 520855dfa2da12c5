'use client';
import { memo } from 'react';
import { TextArea, TextField } from '@/components/ui/field';
import type { ControlProps } from './form-context';
import { LastTime } from './last-time';
import { sameProps } from './same-props';

function Row({
  field,
  label,
  hint,
  value,
  onChange,
  error,
  maxLength,
  rows,
  placeholder,
}: ControlProps<string> & { maxLength: number; rows?: number; hint?: string; placeholder?: string }) {
  const shared = {
    label,
    hint,
    error,
    maxLength,
    placeholder,
    value: value ?? '',
  };
  return (
    <div data-field={field} className="scroll-my-24 py-1.5">
      {rows ? (
        <TextArea {...shared} rows={rows} onChange={(event) => onChange(event.target.value || null)} />
      ) : (
        <TextField {...shared} onChange={(event) => onChange(event.target.value || null)} />
      )}
      <LastTime field={field} />
    </div>
  );
}

/** Free text of the record. */
export const TextRow = memo(Row, sameProps);
