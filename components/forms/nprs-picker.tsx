'use client';
import { memo, useId } from 'react';
import { classNames } from '@/components/ui/class-names';
import { errorIdOf, FieldRow } from './field-row';
import type { ControlProps } from './form-context';
import { sameProps } from './same-props';

const SCORES = Array.from({ length: 11 }, (_, score) => score);

function Nprs({ field, label, hint, value, onChange, error }: ControlProps<number> & { hint?: string }) {
  const name = useId();
  return (
    <FieldRow field={field} label={label} hint={hint} error={error}>
      <fieldset
        aria-label={label}
        aria-describedby={error ? errorIdOf(field) : undefined}
        className="max-w-full min-w-0"
      >
        <div className="inline-grid grid-cols-11 overflow-hidden max-[25rem]:grid-cols-6 max-[16rem]:grid-cols-4 rounded-md border border-line-2 bg-card">
          {SCORES.map((score) => {
            const chosen = score === value;
            return (
              <label
                key={score}
                className={classNames(
                  'relative grid min-h-7 w-7 place-items-center border-r border-line-2 text-sm last:border-r-0 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ink',
                  chosen
                    ? 'bg-accent font-bold text-on-accent'
                    : value !== null && score < value
                      ? 'bg-accent-soft text-accent-ink'
                      : 'text-ink-2 hover:bg-sunk',
                )}
              >
                <input
                  type="radio"
                  name={name}
                  value={score}
                  checked={chosen}
                  onChange={() => onChange(score)}
                  onClick={() => chosen && onChange(null)}
                  onKeyDown={(event) => {
                    if (event.ctrlKey || event.metaKey || event.altKey) return;
                    if (event.key === 'Backspace' || event.key === 'Delete' || event.key === 'x') {
                      event.preventDefault();
                      onChange(null);
                    } else if (/^\d$/.test(event.key)) {
                      event.preventDefault();
                      const next = event.key === '0' && value === 1 ? 10 : Number(event.key);
                      onChange(next);
                      const radios = event.currentTarget
                        .closest('fieldset')
                        ?.querySelectorAll<HTMLInputElement>('input');
                      radios?.[next]?.focus();
                    }
                  }}
                  className="absolute inset-0 cursor-pointer opacity-0"
                />
                {score}
              </label>
            );
          })}
        </div>
      </fieldset>
    </FieldRow>
  );
}

/** 0–10 as native radio buttons: digits pick (a second 0 after 1 makes ten), arrows move, Delete takes the answer back. */
export const NprsPicker = memo(Nprs, sameProps);
