'use client';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { useDates } from '@/components/words/use-dates';
import { CorrectButton } from './correct-dialog';
import { type Corrections, type Of, standingMark } from './record';

/** On top of what was entered in error: why, who said so and when, and the way to take that back. Nothing where it counts. */
export function ErrorBanner({
  of,
  corrections,
  className,
}: {
  of: Of;
  corrections: Corrections;
  className?: string;
}) {
  const t = useTranslations('corrections');
  const { momentOfYear: moment } = useDates();
  const mark = standingMark(corrections);
  if (!mark) return null;
  return (
    <Notice
      tone="danger"
      title={t('banner.title', { name: mark.byName, when: moment(mark.at) })}
      className={className}
      actions={
        <span className="no-print -ml-3">
          <CorrectButton of={of} correction={{ kind: 'withdraw', markId: mark.markId }} />
        </span>
      }
    >
      <p dir="auto" className="wrap-anywhere whitespace-pre-line">
        {mark.reason}
      </p>
      <p className="mt-1 text-sm">{t('assessmentId' in of ? 'banner.ofAssessment' : 'banner.ofPlan')}</p>
    </Notice>
  );
}
