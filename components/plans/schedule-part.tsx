import { useTranslations } from 'next-intl';
import { useDates } from '@/components/words/use-dates';
import type { ScheduleEntry } from '@/domain/plan/plan';
import { Part } from './part';
import { partedAt } from './plan-dates';
import { ScheduleEditor } from './schedule-editor';

type Placed = ReturnType<typeof partedAt>['past'];

function Rows({ placed }: { placed: Placed }) {
  const t = useTranslations('plan');
  const { day } = useDates();
  return (
    <ul>
      {placed.map(({ entry: { kind, due, text }, place }) => (
        <li
          key={place}
          className="grid grid-cols-[6.5rem_1fr] gap-2 border-b border-dashed border-line py-1 last:border-b-0"
        >
          <span className="whitespace-nowrap">{day(due)}</span>
          <span>
            <span className="text-xs text-ink-2">{t(`kinds.${kind}`)}</span> {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The dates of the plan, what is ahead first; in a draft each stands in a field. Past ones are folded away. */
export function SchedulePart({
  schedule,
  today,
  edit,
}: {
  schedule: ScheduleEntry[];
  today: string;
  edit?: { errorOf: (field: string) => string | null; onChange: (schedule: ScheduleEntry[]) => void };
}) {
  const t = useTranslations('plan');
  if (schedule.length === 0) return null;
  const { past, ahead } = partedAt(schedule, today);
  const rows = (placed: Placed) =>
    edit ? <ScheduleEditor schedule={schedule} placed={placed} {...edit} /> : <Rows placed={placed} />;
  return (
    <Part title={t('schedule')}>
      {past.length > 0 ? (
        <details>
          <summary className="min-h-7 py-1 text-ink-2">{t('pastDates', { count: past.length })}</summary>
          {rows(past)}
        </details>
      ) : null}
      {rows(ahead)}
    </Part>
  );
}
