import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { LastTime } from './last-time';

/** The id of the message at a field, for the control to point to. */
export const errorIdOf = (field: string): string => `${field}-error`;

/** The message under a control. Its id lets the control point to it. */
export function FieldError({ id, error }: { id?: string; error: string | null }) {
  if (!error) return null;
  return (
    <p id={id} className="flex gap-1 text-sm font-semibold text-danger">
      <span aria-hidden="true">▲</span> {error}
    </p>
  );
}

/**
 * One line of a form: the words on the left, the control on the right, a hairline below. The visible label is
 * for the eye; the control inside carries the same words as its accessible name.
 */
export function FieldRow({
  field,
  label,
  hint,
  error = null,
  stacked = false,
  children,
  below,
}: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** Control under the label instead of beside it. */
  stacked?: boolean;
  children: ReactNode;
  below?: ReactNode;
}) {
  return (
    <div
      data-field={field}
      className="scroll-my-24 border-b border-dashed border-line py-1.5 last:border-b-0"
    >
      <div
        className={classNames(
          'flex gap-x-3 gap-y-1.5',
          stacked ? 'flex-col' : 'flex-wrap items-center justify-between',
        )}
      >
        <div className={classNames('min-w-0', !stacked && 'grow basis-[min(9rem,100%)]')}>
          <div aria-hidden="true">{label}</div>
          {hint ? <div className="text-xs text-ink-2">{hint}</div> : null}
        </div>
        {children}
      </div>
      <LastTime field={field} />
      <FieldError id={errorIdOf(field)} error={error} />
      {below}
    </div>
  );
}
