'use client';
import { useId } from 'react';
import { classNames } from '@/components/ui/class-names';

/** Pain 0–10 as eleven large buttons; native radios, so arrows work. */
export function PainScale({
  label,
  hint,
  value,
  onChange,
  error,
}: {
  label: string;
  hint: string;
  value: number | null;
  onChange: (value: number) => void;
  error: string | null;
}) {
  const name = useId();
  return (
    <fieldset aria-describedby={`${name}-hint`} className="rounded-lg border border-line bg-card p-4">
      <legend className="float-left mb-1 font-semibold">{label}</legend>
      <p id={`${name}-hint`} className="clear-both mb-2 text-[14px] leading-5 text-ink-2">
        {hint}
      </p>
      <div className="grid grid-cols-6 gap-1.5">
        {Array.from({ length: 11 }, (_, score) => score).map((score) => (
          <label
            key={score}
            className={classNames(
              'relative grid min-h-11 place-items-center rounded-lg border font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              score === value ? 'border-accent bg-accent text-on-accent' : 'border-line-2 hover:bg-sunk',
            )}
          >
            <input
              type="radio"
              name={name}
              value={score}
              checked={score === value}
              onChange={() => onChange(score)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {score}
          </label>
        ))}
      </div>
      {error ? <p className="mt-2 font-semibold text-danger">▲ {error}</p> : null}
    </fieldset>
  );
}
