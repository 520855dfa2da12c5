'use client';
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
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
  const { today, notKept, onNotKept } = useFormContext();
  const message = useFieldMessage();
  /** What was left here, in a section that was closed meanwhile. Of a date that was not whole the browser gives nothing. */
  const [left] = useState(notKept[field]);
  const [typed, setTyped] = useState(left?.typed ?? value ?? '');
  const [known, setKnown] = useState(value);
  const [halfTyped, setHalfTyped] = useState(left?.problem === 'date.invalid');
  const touched = useRef(false);
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
  const problem = underWay ? null : wrong;
  useEffect(
    () => onNotKept(field, problem === null ? null : { typed, problem }),
    [onNotKept, field, typed, problem],
  );
  const latest = useRef({ typed, wrong });
  latest.current = { typed, wrong };
  // A section can be left in the middle of a date.
  useEffect(
    () => () => {
      const { typed, wrong } = latest.current;
      if (wrong !== null) onNotKept(field, { typed, problem: wrong });
    },
    [onNotKept, field],
  );
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
          const half = event.target.validity.badInput;
          setTyping(false);
          setHalfTyped(half);
          if (half || event.target.value !== '' || value === null) return;
          // Emptied piece by piece, which the browser does not tell as a change; or come back to and left as it was.
          if (touched.current) onChange(null);
          else setTyped(value);
        }}
        onChange={(event) => {
          const date = event.target.value;
          const half = event.target.validity.badInput;
          touched.current = true;
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
 * the record: what stood there before stands, and the form is told that this is not kept.
 */
export const DateField = memo(DateRow, sameProps);
