'use client';
import { memo, type ReactNode, useId } from 'react';
import { Segmented, type SegmentedOption } from '@/components/ui/segmented';
import { errorIdOf, FieldRow } from './field-row';
import type { ControlProps } from './form-context';
import { sameProps } from './same-props';

function Choice<Value extends string>({
  field,
  label,
  hint,
  value,
  onChange,
  error,
  options,
  stacked,
}: ControlProps<Value> & {
  options: readonly SegmentedOption<Value>[];
  hint?: ReactNode;
  stacked?: boolean;
}) {
  return (
    <FieldRow field={field} label={label} hint={hint} error={error} stacked={stacked ?? false}>
      <Segmented
        label={label}
        hideLabel
        options={options}
        value={value}
        onChange={onChange}
        describedBy={error ? errorIdOf(field) : undefined}
      />
    </FieldRow>
  );
}

/** One of a few, as a segmented line. */
export const ChoiceField = memo(Choice, sameProps) as typeof Choice;

function List<Value extends string>({
  field,
  label,
  value,
  onChange,
  error,
  options,
  emptyLabel,
}: ControlProps<Value> & { options: readonly { value: Value; label: string }[]; emptyLabel: string }) {
  const id = useId();
  return (
    <FieldRow field={field} label={label} error={error}>
      <select
        id={id}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorIdOf(field) : undefined}
        value={value ?? ''}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
        }
        className="min-h-7 max-w-full rounded-md border border-line-2 bg-card px-2 py-1 text-sm"
      >
        <option value="">{emptyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}

/** One of many, as a native list. The empty choice is "not recorded". */
export const ListField = memo(List, sameProps) as typeof List;
