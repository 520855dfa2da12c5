'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '@/components/ui/field';
import type { ScheduleEntry } from '@/domain/plan/plan';

/** A date that reaches the plan once it is whole; a half-typed one stays in its field. */
function DateCell({
  label,
  due,
  error,
  onChange,
}: {
  label: string;
  due: string;
  error: string | null;
  onChange: (due: string) => void;
}) {
  const [typed, setTyped] = useState(due);
  const [known, setKnown] = useState(due);
  if (known !== due) {
    setKnown(due);
    setTyped(due);
  }
  return (
    <TextField
      type="date"
      required
      label={label}
      hideLabel
      min="2000-01-01"
      max="2099-12-31"
      value={typed}
      error={error}
      onChange={(event) => {
        const date = event.target.value;
        setTyped(date);
        if (!/^20\d{2}-\d{2}-\d{2}$/.test(date)) return;
        setKnown(date);
        onChange(date);
      }}
      onBlur={() => setTyped(known)}
    />
  );
}

/** Some dates of a draft, each in a field of its own; a change is made at its place in the whole. */
export function ScheduleEditor({
  schedule,
  placed,
  errorOf,
  onChange,
}: {
  schedule: ScheduleEntry[];
  placed: { entry: ScheduleEntry; place: number }[];
  errorOf: (field: string) => string | null;
  onChange: (schedule: ScheduleEntry[]) => void;
}) {
  const t = useTranslations('plan');
  return (
    <ul>
      {placed.map(({ entry, place }) => (
        <li
          key={place}
          className="grid items-center gap-x-3 gap-y-1 sm:grid-cols-[10.5rem_1fr] border-b border-dashed border-line py-1 last:border-b-0"
        >
          <DateCell
            label={t('scheduleDate', { text: entry.text })}
            due={entry.due}
            error={errorOf(`schedule.${place}.due`)}
            onChange={(due) =>
              onChange(schedule.map((each, index) => (index === place ? { ...each, due } : each)))
            }
          />
          <span>
            <span className="text-xs text-ink-2">{t(`kinds.${entry.kind}`)}</span> {entry.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
