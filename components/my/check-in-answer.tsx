'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { classNames } from '@/components/ui/class-names';
import { useArrival } from '@/components/ui/use-arrival';
import { WarningCardLink } from './warning-card-link';

const TITLES = {
  emergency: 'emergencyTitle',
  same_day: 'sameDayTitle',
  clinician_review: 'reviewTitle',
  none: 'sent',
} as const;

/** What to do now, in plain words; a worrying answer fills the screen. */
export function CheckInAnswer({ answer }: { answer: Outputs['my']['checkIn'] }) {
  const t = useTranslations('my.checkIn');
  const heading = useArrival();
  const { level } = answer.verdict;
  return (
    <div
      className={classNames(
        'mt-4 rounded-xl border p-5',
        level === 'emergency'
          ? 'border-danger bg-danger-soft'
          : level === 'same_day'
            ? 'border-watch-line bg-watch-soft'
            : 'border-line bg-card',
      )}
    >
      <h1
        ref={heading}
        tabIndex={-1}
        className={classNames('outline-none', level === 'emergency' && 'text-danger-ink')}
      >
        {t(TITLES[level])}
      </h1>
      {answer.advice.length > 0 ? (
        <ul className="mt-3 flex flex-col gap-3">
          {answer.advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="mt-2">{t('sentText')}</p>
      )}
      {level !== 'none' ? <p className="mt-4 font-semibold">{t('alerted')}</p> : null}
      {level === 'emergency' || level === 'same_day' ? <WarningCardLink /> : null}
      <Link href="/my" className="mt-4 inline-flex min-h-12 items-center font-semibold text-accent underline">
        {t('toToday')}
      </Link>
    </div>
  );
}
