import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Outputs } from '@/components/trpc/outputs';
import { Chip } from '@/components/ui/chip';
import { classNames } from '@/components/ui/class-names';
import { Sparkline } from '@/components/ui/sparkline';
import { AdherenceBars } from './adherence-bars';
import { DatesCell } from './dates-cell';
import { summariseTrend } from './trend';

export type CaseloadRow = Outputs['caseload']['list']['rows'][number];

/** A part of a row: its name stands above it in a card, and is only read out where the column head shows it. */
function Part({
  label,
  children,
  className,
  plain = false,
}: {
  label: string;
  children: ReactNode;
  className?: string;
  /** It speaks for itself: its name is only read out. */
  plain?: boolean;
}) {
  return (
    <div className={classNames('min-w-0', className)}>
      <span className={plain ? 'sr-only' : 'block text-xs text-ink-2 lg:sr-only'}>{label}</span>
      {children}
    </div>
  );
}

/** One case: a line of the table on a wide screen, a card on a narrow one. */
export function CaseRow({ row, today }: { row: CaseloadRow; today: string }) {
  const t = useTranslations('caseload');
  const name = `${row.familyName}, ${row.givenName}`;
  const action = t(`action.${row.action.kind}`);
  const red = row.why.kind === 'red_alert';
  return (
    <li
      data-row
      className={classNames(
        'relative grid grid-cols-2 items-center gap-x-4 gap-y-3 border-b border-line px-3 py-3 last:border-b-0 focus-within:bg-sunk hover:bg-sunk lg:col-span-full lg:grid-cols-subgrid lg:gap-y-0 lg:py-2',
        red && 'shadow-[inset_3px_0_0_var(--danger)] forced-colors:border-l-4',
      )}
    >
      <div className="min-w-0 max-lg:order-first max-lg:col-span-2">
        <Link
          href={`/cases/${row.caseId}`}
          prefetch={false}
          data-row-link
          className="font-semibold wrap-anywhere underline-offset-2 hover:underline"
        >
          {name}
        </Link>
        <div className="text-xs text-ink-2">
          <AgeAndWeek ageYears={row.ageYears} week={row.week} />
        </div>
      </div>
      <Part plain label={t('column.reading')} className="max-lg:col-span-2">
        {row.reading ? (
          <>
            <div>{row.reading.main}</div>
            {row.reading.sub ? <div className="text-xs text-ink-2">{row.reading.sub}</div> : null}
          </>
        ) : (
          <span className="text-xs text-ink-2">{t('noReading')}</span>
        )}
      </Part>
      <Part label={t('column.trend')}>
        <TrendCell row={row} />
      </Part>
      <Part label={t('column.dates')}>
        <DatesCell lastSeenOn={row.lastSeenOn} nextDueOn={row.nextDueOn} today={today} />
      </Part>
      <Part label={t('column.homePlan')}>
        <AdherenceBars days={row.adherence} />
      </Part>
      <Part plain label={t('column.why')} className="max-lg:order-first max-lg:col-span-2">
        <Chip tone={row.why.tone} className="rounded-[10px]!">
          {row.why.text}
        </Chip>
      </Part>
      <div className="max-lg:self-end">
        <Link
          href={row.action.href}
          prefetch={false}
          aria-label={t('actionFor', { action, name })}
          className={classNames(
            'inline-flex items-center gap-1 font-semibold whitespace-nowrap text-accent hover:underline',
            'max-lg:min-h-10 max-lg:w-full max-lg:justify-center max-lg:rounded-md max-lg:border max-lg:border-line-2 max-lg:bg-card',
          )}
        >
          {action} <span aria-hidden="true">→</span>
        </Link>
      </div>
    </li>
  );
}

function TrendCell({ row }: { row: CaseloadRow }) {
  const t = useTranslations('caseload');
  const trend = summariseTrend(row.trend);
  if (!trend) return <span className="text-xs text-ink-2">{t('noTrend')}</span>;
  const one = row.trend.length === 1;
  const label = one
    ? t('trendOne', { value: trend.last })
    : t('trendChange', { ...trend, count: row.trend.length });
  return (
    <span className="flex items-center gap-2" title={label}>
      <Sparkline
        points={row.trend.map(({ legPain }) => legPain)}
        label={label}
        tone={row.why.tone === 'danger' ? 'danger' : trend.tone}
        width={88}
      />
      <span aria-hidden="true" className="text-xs whitespace-nowrap text-ink-2">
        {one ? trend.last : `${trend.first} → ${trend.last}`}
      </span>
    </span>
  );
}

/** Half a year on, weeks say less than months. */
const LAST_WEEK_COUNTED = 26;
const WEEKS_PER_MONTH = 365.25 / 12 / 7;

function AgeAndWeek({ ageYears, week }: { ageYears: number | null; week: number | null }) {
  const t = useTranslations('caseload');
  const age = ageYears === null ? null : t('age', { years: ageYears });
  const since =
    week === null
      ? null
      : week <= LAST_WEEK_COUNTED
        ? t('week', { week })
        : t('month', { month: Math.floor(week / WEEKS_PER_MONTH) });
  return [age, since].filter(Boolean).join(' · ');
}
