'use client';
import { memo, type ReactNode, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { errorIdOf, FieldRow } from './field-row';
import type { ControlProps } from './form-context';
import { sameProps } from './same-props';

const textOf = (value: number | null) => (value === null || Number.isNaN(value) ? '' : String(value));
/** What is no number is NaN: no schema takes it, so that it is refused at its field. */
const numberOf = (text: string): number | null => {
  if (text.trim() === '') return null;
  const number = Number(text.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : Number.NaN;
};

/**
 * A number typed as text, so that a half-typed "0." is not taken away. A comma counts as a decimal point; text that is
 * no number is kept on screen and refused, and never reaches the record.
 */
export function NumberInput({
  label,
  value,
  onChange,
  unit,
  width = 'w-16',
  invalid = false,
  describedBy,
  onWriting,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  unit?: string | undefined;
  width?: string;
  invalid?: boolean;
  describedBy?: string | undefined;
  /** Whether somebody is in the field. */
  onWriting?: (writing: boolean) => void;
}) {
  const [typed, setTyped] = useState(textOf(value));
  const [known, setKnown] = useState(value);
  if (!Object.is(known, value)) {
    setKnown(value);
    if (!Object.is(numberOf(typed), value)) setTyped(textOf(value));
  }
  const noNumber = Number.isNaN(numberOf(typed));
  return (
    <span className="inline-flex items-center gap-1.5">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={unit ? `${label} (${unit})` : label}
        aria-invalid={invalid || noNumber || undefined}
        aria-describedby={describedBy}
        maxLength={8}
        value={typed}
        onFocus={() => onWriting?.(true)}
        onBlur={() => onWriting?.(false)}
        // The same number typed over itself is no change to React, and yet an answer.
        onInput={(event) => {
          if (value !== null && numberOf(event.currentTarget.value) === value) onChange(value);
        }}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          const next = numberOf(text);
          setKnown(next);
          if (!Object.is(next, value)) onChange(next);
        }}
        className={classNames(
          'min-h-7 rounded-md border bg-card px-2 py-0.5 text-right',
          width,
          invalid || noNumber
            ? 'border-danger'
            : value === null
              ? 'border-dashed border-line-2'
              : 'border-line-2',
        )}
      />
      {unit ? (
        <span aria-hidden="true" className="text-xs text-ink-2">
          {unit}
        </span>
      ) : null}
    </span>
  );
}

function NumberRow({
  field,
  label,
  hint,
  value,
  onChange,
  error,
  unit,
}: ControlProps<number> & { unit?: string; hint?: ReactNode }) {
  return (
    <FieldRow field={field} label={label} hint={hint} error={error}>
      <NumberInput
        label={label}
        value={value}
        onChange={onChange}
        unit={unit}
        invalid={error !== null}
        describedBy={error ? errorIdOf(field) : undefined}
      />
    </FieldRow>
  );
}

export const NumberField = memo(NumberRow, sameProps);
