'use client';
import { useId } from 'react';
import { classNames } from './class-names';
import { segmentedKey } from './segmented-keys';

export type SegmentedOption<Value extends string> = {
  value: Value;
  label: string;
  key?: string;
  tone?: 'plain' | 'watch';
};

/**
 * One choice of a few, as native radio buttons: arrows move, x, Backspace or Delete clears back to "not asked",
 * and a letter of an option's `key` picks it. An unset choice shows nothing selected, which is how "not asked" looks.
 */
export function Segmented<Value extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
  touch = false,
  disabled = false,
  describedBy,
  className,
}: {
  label: string;
  hideLabel?: boolean;
  options: readonly SegmentedOption<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  touch?: boolean;
  disabled?: boolean;
  describedBy?: string | undefined;
  className?: string;
}) {
  const name = useId();
  return (
    <fieldset disabled={disabled} className={classNames('min-w-0', className)} aria-describedby={describedBy}>
      <legend className={hideLabel ? 'sr-only' : 'mb-1 font-semibold'}>{label}</legend>
      <div className="inline-flex max-w-full flex-wrap gap-px overflow-hidden rounded-md border border-line-2 bg-line-2 forced-colors:bg-[CanvasText]">
        {options.map((option) => {
          const chosen = option.value === value;
          return (
            <label
              key={option.value}
              className={classNames(
                'relative grow text-center has-focus-visible:z-10 has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2',
                touch ? 'flex min-h-12 items-center justify-center px-4 text-[16px]' : 'px-2.5 py-1 text-sm',
                chosen
                  ? option.tone === 'watch'
                    ? 'bg-watch-soft font-semibold text-watch'
                    : 'bg-accent font-semibold text-on-accent'
                  : 'bg-card text-ink-2 hover:bg-sunk',
              )}
            >
              <input
                type="radio"
                className="absolute inset-0 cursor-pointer opacity-0"
                name={name}
                value={option.value}
                checked={chosen}
                onChange={() => onChange(option.value)}
                onClick={() => chosen && onChange(null)}
                onKeyDown={(event) => {
                  if (event.ctrlKey || event.metaKey || event.altKey) return;
                  const does = segmentedKey(options, event.key);
                  if (!does) return;
                  event.preventDefault();
                  onChange(does.value);
                  if (does.value === null) return;
                  // The focus goes with the choice, so that one Tab leads on to the next question.
                  event.currentTarget
                    .closest('fieldset')
                    ?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(does.value)}"]`)
                    ?.focus();
                }}
              />
              {option.label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
