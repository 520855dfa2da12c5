'use client';
import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/field';
import type { ScheduleEntry } from '@/domain/plan/plan';

/** The dates of a draft, each in a field of its own. */
export function ScheduleEditor({
  schedule,
  onChange,
}: {
  schedule: ScheduleEntry[];
  onChange: (schedule: ScheduleEntry[]) => void;
}) {
  const t = useTranslations('plan');
  return (
    <ul>
      {schedule.map((entry, place) => (
        <li
          key={`${entry.kind}-${place}`}
          className="grid grid-cols-[9rem_1fr] items-center gap-x-3 border-b border-dashed border-line py-1 last:border-b-0"
        >
          <TextField
            type="date"
            label={t('scheduleDate', { text: entry.text })}
            hideLabel
            value={entry.due}
            onChange={(event) =>
              event.target.value &&
              onChange(
                schedule.map((each, index) =>
                  index === place ? { ...each, due: event.target.value } : each,
                ),
              )
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
