'use client';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import type { ShownItem } from '@/domain/questionnaires/shown';
import type { Activity } from './answers';
import { ItemError } from './item-frame';
import { NumberButtons } from './number-item';

type Activities = Extract<ShownItem, { kind: 'activities' }>;
const EMPTY: Activity = { activity: '', score: null };

/** Things the patient wants to do again, named and rated. */
export function ActivitiesItem({
  item,
  value,
  onChange,
  error,
}: {
  item: Activities;
  value: readonly Activity[];
  onChange: (value: Activity[]) => void;
  error: string | null;
}) {
  const t = useTranslations('questionnaires.activities');
  const add = useRef<HTMLButtonElement>(null);
  const rows = value.length > 0 ? value : [EMPTY];
  const set = (index: number, part: Partial<Activity>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <div className="flex flex-col gap-3">
      <ul aria-label={item.text} className="flex flex-col gap-3">
        {rows.map((row, index) => (
          <li key={index} className="rounded-lg border border-line bg-card p-4">
            <TextField
              label={t('name', { number: index + 1 })}
              touch
              maxLength={120}
              value={row.activity}
              onChange={(event) => set(index, { activity: event.target.value })}
            />
            <p className="mt-3 mb-2 text-[14px] leading-5 text-ink-2">
              {t('ends', { least: item.ends.least, most: item.ends.most })}
            </p>
            <NumberButtons
              item={item}
              value={row.score}
              onChange={(score) => set(index, { score })}
              label={t('rate', { activity: row.activity || t('name', { number: index + 1 }) })}
            />
            {rows.length > 1 ? (
              <Button
                className="mt-3"
                onClick={() => {
                  onChange(rows.filter((_, at) => at !== index));
                  add.current?.focus();
                }}
              >
                {t('remove', { number: index + 1 })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {rows.length < item.atMost ? (
        <Button ref={add} size="touch" onClick={() => onChange([...rows, EMPTY])}>
          {t('add')}
        </Button>
      ) : null}
      <ItemError error={error} />
    </div>
  );
}
