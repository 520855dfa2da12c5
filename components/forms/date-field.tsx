'use client';
import { memo, type ReactNode, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { EARLIEST_DATE, historyDateProblem } from '@/domain/vocabulary/calendar';
import { errorIdOf, FieldRow } from './field-row';
import { type ControlProps, useFormContext } from './form-context';
import { sameProps } from './same-props';
import { useFieldMessage } from './use-field-message';

function DateRow({
  field,
  label,
  hint,
  value,
  onChange,
  error,
}: ControlProps<string> & { hint?: ReactNode }) {
  const { today } = useFormContext();
  const message = useFieldMessage();
  const [typed, setTyped] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  const [halfTyped, setHalfTyped] = useState(false);
  const [typing, setTyping] = useState(false);
  if (known !== value) {
    setKnown(value);
    setTyped(value ?? '');
    setHalfTyped(false);
  }
  const wrong = halfTyped ? 'date.invalid' : typed === '' ? null : historyDateProblem(typed, today || typed);
  // A year counts up from 0002 as it is typed, and a date is empty until it is whole: nobody is told so in the middle of it.
  const underWay = typing && (halfTyped || typed.startsWith('0'));
  const shown = wrong === null ? error : underWay ? null : message(wrong);
  return (
    <FieldRow field={field} label={label} hint={hint} error={shown}>
      <input
        type="date"
        aria-label={label}
        aria-invalid={shown ? true : undefined}
        aria-describedby={shown ? errorIdOf(field) : undefined}
        min={EARLIEST_DATE}
        max={today || undefined}
        value={typed}
        onFocus={() => setTyping(true)}
        onBlur={(event) => {
          setTyping(false);
          setHalfTyped(event.target.validity.badInput);
        }}
        onChange={(event) => {
          const date = event.target.value;
          const half = event.target.validity.badInput;
          setTyped(date);
          setHalfTyped(half);
          if (half || (date !== '' && historyDateProblem(date, today || date) !== null)) return;
          const next = date === '' ? null : date;
          setKnown(next);
          if (next !== value) onChange(next);
        }}
        className={classNames(
          'min-h-7 rounded-md border bg-card px-2 py-0.5 text-sm',
          shown ? 'border-danger' : value === null ? 'border-dashed border-line-2' : 'border-line-2',
        )}
      />
    </FieldRow>
  );
}

/**
 * A calendar date of a history, from 1900 to today. What is no such date stays on screen with a message that says so, and does not reach
 * the record: what stood there before stands.
 */
export const DateField = memo(DateRow, sameProps);
