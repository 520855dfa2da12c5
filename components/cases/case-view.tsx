'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RecordAccess, useMay } from '@/components/shell/access';
import { PatientBanner } from '@/components/shell/patient-banner';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useDates } from '@/components/words/use-dates';
import { CaseActions } from './case-actions';
import { CaseCourse } from './case-course';
import { CaseReading } from './case-reading';
import { CaseTimeline } from './case-timeline';
import { CaseTrend } from './case-trend';
import type { CaseRecord } from './record';
import { timelineOf } from './timeline';

/** One episode of one patient: what is open, what it points to, how it goes, what happened. */
export function CaseView({ record, alerts }: { record: CaseRecord; alerts: ReactNode }) {
  const t = useTranslations('cases');
  const { day } = useDates();
  const found = record.case;
  const draft = record.assessments.find(({ status, kind }) => status !== 'signed' && kind !== 'follow_up');
  const open = found.status === 'open';
  const may = useMay();
  return (
    <RecordAccess openUntil={record.banner.openUntil}>
      <PatientBanner banner={record.banner}>
        {open && draft ? (
          <LinkButton href={`/assessments/${draft.assessmentId}`} tone="primary">
            {t('action.continue')}
          </LinkButton>
        ) : null}
        {open && may('follow_up.write') ? (
          <LinkButton href={`/cases/${found.caseId}/follow-up`} tone={draft ? 'plain' : 'primary'}>
            {t('action.followUp')}
          </LinkButton>
        ) : null}
        <LinkButton href={`/cases/${found.caseId}/plan`}>{t('action.plan')}</LinkButton>
        <LinkButton href={`/cases/${found.caseId}/questionnaires`}>{t('action.questionnaires')}</LinkButton>
        {open ? <CaseActions caseId={found.caseId} version={found.version} canReassess={!draft} /> : null}
      </PatientBanner>
      <div className="mx-auto max-w-[1280px] p-5 max-sm:px-3">
        <h1 className="sr-only">
          {t('heading', { name: `${record.banner.familyName}, ${record.banner.givenName}` })}
        </h1>
        <p className="mb-4 text-xs text-ink-2">
          {t('opened', { number: found.number, date: day(found.openedOn), therapist: found.therapistName })}
        </p>
        {found.closedOn ? (
          <Notice title={t('closedOn', { date: day(found.closedOn) })} className="mb-4">
            <p dir="auto" className="wrap-anywhere whitespace-pre-line">
              {found.closeReason}
            </p>
          </Notice>
        ) : null}
        {alerts ? (
          <section id="alerts" aria-label={t('alerts')} className="mb-4 scroll-mt-4">
            {alerts}
          </section>
        ) : null}
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,420px)] lg:grid-rows-[auto_1fr]">
          <CaseReading record={record} />
          <div className="flex min-w-0 flex-col gap-4 lg:row-span-2">
            <CaseCourse record={record} />
            <CaseTrend trend={record.trend} />
          </div>
          <CaseTimeline entries={timelineOf(record)} caseId={found.caseId} />
        </div>
      </div>
    </RecordAccess>
  );
}
