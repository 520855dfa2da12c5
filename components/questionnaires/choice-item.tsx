'use client';
import { useId } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { ShownItem } from '@/domain/questionnaires/shown';
import { ItemError, ItemFrame } from './item-frame';

type Choice = Extract<ShownItem, { kind: 'choice' }>;

/** One answer of a few, each a line as tall as a thumb; native radios, so arrows work. */
export function ChoiceItem({
  item,
  value,
  onChange,
  error,
}: {
  item: Choice;
  value: number | null;
  onChange: (value: number) => void;
  error: string | null;
}) {
  const name = useId();
  return (
    <ItemFrame legend={item.text}>
      <div className="flex flex-col gap-2">
        {item.choices.map((choice) => (
          <label
            key={choice.value}
            className={classNames(
              'relative flex min-h-12 items-center gap-3 rounded-lg border px-4 py-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              choice.value === value
                ? 'border-accent bg-accent-soft font-semibold'
                : 'border-line-2 hover:bg-sunk',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="size-5 shrink-0 accent-(--color-accent)"
            />
            {choice.text}
          </label>
        ))}
      </div>
      <ItemError error={error} />
    </ItemFrame>
  );
}
