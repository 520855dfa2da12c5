import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PatientBanner } from '@/components/shell/patient-banner';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { CaseActions } from './case-actions';
import { CaseReading } from './case-reading';
import { CaseTimeline } from './case-timeline';
import { CaseTrend } from './case-trend';
import { timelineOf } from './timeline';

export type CaseRecord = Outputs['cases']['get'];

/** One episode of one patient: what is open, what it points to, how it goes, what happened. */
export function CaseView({ record, alerts }: { record: CaseRecord; alerts: ReactNode }) {
  const t = useTranslations('cases');
  const format = useFormatter();
  const day = (on: string) =>
    format.dateTime(new Date(`${on}T00:00:00Z`), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  const found = record.case;
  const draft = record.assessments.find(({ status }) => status === 'draft');
  const open = found.status === 'open';
  return (
    <>
      <PatientBanner banner={record.banner}>
        {open ? (
          <>
            {draft ? (
              <LinkButton href={`/assessments/${draft.assessmentId}`} tone="primary">
                {t('action.continue')}
              </LinkButton>
            ) : null}
            <LinkButton href={`/cases/${found.caseId}/follow-up`}>{t('action.followUp')}</LinkButton>
            <LinkButton href={`/cases/${found.caseId}/plan`}>{t('action.plan')}</LinkButton>
            <CaseActions caseId={found.caseId} version={found.version} canReassess={!draft} />
          </>
        ) : null}
      </PatientBanner>
      <div className="mx-auto max-w-[1280px] p-5">
        <h1 className="sr-only">
          {record.banner.familyName}, {record.banner.givenName}
        </h1>
        <p className="mb-4 flex flex-wrap items-center gap-2 text-xs text-ink-2">
          {t('opened', { number: found.number, date: day(found.openedOn), therapist: found.therapistName })}
          {found.closedOn ? (
            <Chip>{t('closedOn', { date: day(found.closedOn), reason: found.closeReason ?? '' })}</Chip>
          ) : null}
        </p>
        {alerts ? (
          <section id="alerts" aria-label={t('alerts')} className="mb-4 scroll-mt-4">
            {alerts}
          </section>
        ) : null}
        <div className="grid items-start gap-4 lg:grid-cols-[1fr_420px]">
          <div className="flex min-w-0 flex-col gap-4">
            <CaseReading record={record} />
            <CaseTimeline entries={timelineOf(record)} />
          </div>
          <CaseTrend record={record} day={day} />
        </div>
      </div>
    </>
  );
}
