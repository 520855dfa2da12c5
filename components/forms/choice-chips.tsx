'use client';
import { memo, useId } from 'react';
import { classNames } from '@/components/ui/class-names';
import { errorIdOf, FieldError } from './field-row';
import type { ControlProps } from './form-context';
import { LastTime } from './last-time';
import { sameProps } from './same-props';

function Chips<Key extends string>({
  field,
  label,
  value,
  onChange,
  error,
  items,
  hideLabel = false,
}: ControlProps<Key[]> & { items: readonly { key: Key; label: string }[]; hideLabel?: boolean }) {
  const labelId = useId();
  const chosen = value ?? [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: the label stands outside, as in every row of the form
    <div
      data-field={field}
      role="group"
      aria-labelledby={labelId}
      aria-describedby={error ? errorIdOf(field) : undefined}
      className="scroll-my-24 py-1.5"
    >
      <div id={labelId} className={hideLabel ? 'sr-only' : 'mb-1.5 font-semibold'}>
        {label}
      </div>
      <div className="flex flex-wrap gap-1.5">
        {items.map(({ key, label: itemLabel }) => {
          const on = chosen.includes(key);
          return (
            <label
              key={key}
              className={classNames(
                'relative inline-flex min-h-6.5 items-center gap-1 rounded-full border px-2.5 py-0.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
                on
                  ? 'border-accent bg-accent font-semibold text-on-accent'
                  : 'border-dashed border-line-2 bg-card hover:bg-sunk',
              )}
            >
              <input
                type="checkbox"
                checked={on}
                onChange={() => {
                  const next = items
                    .map((item) => item.key)
                    .filter((item) => (item === key ? !on : chosen.includes(item)));
                  onChange(next.length === 0 ? null : next);
                }}
                className="absolute inset-0 cursor-pointer opacity-0"
              />
              {on ? <span aria-hidden="true">✓</span> : null}
              {itemLabel}
            </label>
          );
        })}
      </div>
      <LastTime field={field} />
      <FieldError id={errorIdOf(field)} error={error} />
    </div>
  );
}

/** Several of a list, as native check boxes that look like chips. */
export const ChoiceChips = memo(Chips, sameProps) as typeof Chips;
