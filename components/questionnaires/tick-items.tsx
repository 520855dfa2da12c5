'use client';
import type { ShownItem } from '@/domain/questionnaires/shown';
import type { Answers } from './answers';

/** Statements to tick, as the authors publish them: a list without yes and no. */
export function TickItems({
  items,
  legend,
  answers,
  onChange,
}: {
  items: readonly ShownItem[];
  legend: string;
  answers: Answers;
  onChange: (key: string, ticked: boolean) => void;
}) {
  return (
    <fieldset className="min-w-0 rounded-lg border border-line bg-card">
      <legend className="sr-only">{legend}</legend>
      {items.map((item) => (
        <label
          key={item.key}
          className="flex min-h-12 items-start gap-3 border-b border-line px-4 py-3 last:border-b-0 has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2"
        >
          <input
            type="checkbox"
            checked={answers[item.key] === true}
            onChange={(event) => onChange(item.key, event.target.checked)}
            className="mt-0.5 size-5 shrink-0 accent-(--color-accent)"
          />
          {item.text}
        </label>
      ))}
    </fieldset>
  );
}
