import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { classNames } from '@/components/ui/class-names';

type Days = NonNullable<Outputs['caseload']['list']['rows'][number]['adherence']>;

/** Height and colour both tell the state, so that it also reads without colour. */
const BARS: Record<Days[number], string> = {
  done: 'h-3.5 bg-accent',
  partly: 'h-2.5 bg-accent opacity-55',
  not: 'h-1 bg-ink-3',
  none: 'h-1 bg-line-2',
};

/** Seven days of home exercise as small bars, today last, with the count in words beside them. */
export function AdherenceBars({ days }: { days: Days | null }) {
  const t = useTranslations('caseload.homePlan');
  if (!days) return <span className="text-xs text-ink-2">{t('noPlan')}</span>;
  if (days.every((day) => day === 'none'))
    return <span className="text-xs text-ink-2">{t('notReported')}</span>;
  const done = days.filter((day) => day === 'done').length;
  const partly = days.filter((day) => day === 'partly').length;
  return (
    <span className="flex flex-col gap-0.5">
      <span aria-hidden="true" className="inline-flex h-3.5 items-end gap-0.5">
        {days.map((day, index) => (
          <i key={index} className={classNames('w-1.5 rounded-xs forced-color-adjust-none', BARS[day])} />
        ))}
      </span>
      <span className="text-xs text-ink-2" title={t('label', { done, partly, days: days.length })}>
        {t('days', { done, days: days.length })}
        {partly > 0 ? `, ${t('partly', { partly })}` : null}
      </span>
    </span>
  );
}
