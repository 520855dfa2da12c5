'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { classNames } from '@/components/ui/class-names';
import { TextField } from '@/components/ui/field';
import type { ShownItem } from '@/domain/questionnaires/shown';
import { rangeProblem } from './answers';
import { ItemError, ItemFrame } from './item-frame';

type Numeric = Extract<ShownItem, { kind: 'number' }>;
/** Up to this many steps are buttons; a wider range is typed. */
const MOST_BUTTONS = 15;

const signed = (value: number, least: number): string =>
  least < 0 && value > 0 ? `+${value}` : String(value).replace('-', '−');

/** A number between two ends: buttons where they fit, else a field. */
export function NumberItem({
  item,
  value,
  onChange,
  error,
}: {
  item: Numeric;
  value: number | null;
  onChange: (value: number | null) => void;
  error: string | null;
}) {
  if (!item.whole || item.most - item.least >= MOST_BUTTONS)
    return <TypedNumber item={item} value={value} onChange={onChange} error={error} />;
  return (
    <ItemFrame legend={item.text}>
      {item.ends ? (
        <p className="mb-2 text-[14px] leading-5 text-ink-2">
          {[
            [item.least, item.ends.least],
            ...(item.ends.middle ? [[0, item.ends.middle] as const] : []),
            [item.most, item.ends.most],
          ]
            .map(([at, text]) => `${signed(Number(at), item.least)}: ${text}`)
            .join('. ')}
        </p>
      ) : null}
      <NumberButtons item={item} value={value} onChange={onChange} label={item.text} />
      <ItemError error={error} />
    </ItemFrame>
  );
}

/** The whole numbers of a range as native radios. */
export function NumberButtons({
  item: { least, most },
  value,
  onChange,
  label,
}: {
  item: { least: number; most: number };
  value: number | null;
  onChange: (value: number) => void;
  label: string;
}) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className="grid grid-cols-6 gap-1.5 sm:grid-cols-11">
      {Array.from({ length: most - least + 1 }, (_, step) => least + step).map((at) => (
        <label
          key={at}
          className={classNames(
            'relative grid min-h-11 place-items-center rounded-lg border font-semibold tabular-nums has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
            at === value ? 'border-accent bg-accent text-on-accent' : 'border-line-2 hover:bg-sunk',
          )}
        >
          <input
            type="radio"
            name={name}
            checked={at === value}
            onChange={() => onChange(at)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {signed(at, least)}
        </label>
      ))}
    </div>
  );
}

function TypedNumber({
  item,
  value,
  onChange,
  error,
}: {
  item: Numeric;
  value: number | null;
  onChange: (value: number | null) => void;
  error: string | null;
}) {
  const t = useTranslations('questionnaires');
  const say = useFieldMessage();
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  return (
    <div data-field={item.key} className="rounded-lg border border-line bg-card p-4">
      <TextField
        label={item.text}
        hint={t('range', { least: item.least, most: item.most })}
        inputMode="decimal"
        touch
        maxLength={8}
        value={typed}
        error={say(rangeProblem(value, item) ?? undefined) ?? error}
        onChange={(event) => {
          const text = event.target.value.replace(',', '.').replace(/[^\d.]/g, '');
          setTyped(text);
          onChange(text === '' ? null : Number(text));
        }}
      />
    </div>
  );
}
