'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SectionCard } from '@/components/forms/section-card';
import { useMay } from '@/components/shell/access';
import type { Outputs } from '@/components/trpc/outputs';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { useDates } from '@/components/words/use-dates';
import { OpenCase } from './open-case';

/** The patient's episodes, newest first; a new one can be opened when none is open. */
export function CasesCard({ patient }: { patient: Outputs['patients']['get'] }) {
  const t = useTranslations('patients.detail');
  const { day } = useDates();
  const may = useMay();
  const opens = may('case.open') && !patient.openUntil;
  const { cases, patientId } = patient;
  const hasOpen = cases.some(({ closedOn }) => closedOn === null);
  if (cases.length === 0)
    return (
      <SectionCard title={t('cases')}>
        <EmptyState
          title={t('casesEmpty')}
          action={opens ? <OpenCase patientId={patientId} tone="primary" /> : undefined}
        >
          {t('casesEmptyText')}
        </EmptyState>
      </SectionCard>
    );
  return (
    <SectionCard title={t('cases')} flush>
      <ul>
        {cases.map((each) => (
          <li
            key={each.caseId}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-3.5 py-2.5 last:border-b-0 focus-within:bg-sunk hover:bg-sunk"
          >
            <Link
              href={`/cases/${each.caseId}`}
              className="min-w-0 font-semibold underline-offset-2 hover:underline"
            >
              {each.title}
            </Link>
            <span className="text-xs text-ink-2">
              {each.closedOn
                ? t('openedClosed', { from: day(each.openedOn), to: day(each.closedOn) })
                : t('opened', { date: day(each.openedOn) })}
            </span>
            <Chip tone={each.closedOn ? 'plain' : 'accent'} className="ml-auto">
              {t(`state.${each.closedOn ? 'closed' : 'open'}`)}
            </Chip>
          </li>
        ))}
      </ul>
      <div className="border-t border-line px-3.5 py-2.5">
        {hasOpen ? (
          <p className="text-xs text-ink-2">{t('hasOpenCase')}</p>
        ) : opens ? (
          <OpenCase patientId={patientId} tone="plain" />
        ) : null}
      </div>
    </SectionCard>
  );
}
