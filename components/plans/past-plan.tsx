import { useTranslations } from 'next-intl';
import { CorrectionsPart } from '@/components/corrections/corrections-part';
import { ErrorBanner } from '@/components/corrections/error-banner';
import { Struck } from '@/components/corrections/struck';
import { RecordAccess } from '@/components/shell/access';
import { PatientBanner } from '@/components/shell/patient-banner';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { useDates } from '@/components/words/use-dates';
import { SignedPlan } from './signed-plan';
import { usePlanReading } from './use-plan-reading';

/** A plan that another one replaced, or that was entered in error, to read. */
export function PastPlan({ caseId, past }: { caseId: string; past: Outputs['plans']['version'] }) {
  const t = useTranslations('plan');
  const readingOf = usePlanReading();
  const { dayOf } = useDates();
  const { plan, banner, today, corrections } = past;
  const of = { planVersionId: plan.planVersionId };
  const until = plan.supersededAt ? dayOf(plan.supersededAt) : '';
  const signed = { name: plan.signedByName ?? '', date: plan.signedAt ? dayOf(plan.signedAt) : '' };
  return (
    <RecordAccess openUntil={banner.openUntil}>
      <PatientBanner banner={banner}>
        <LinkButton href={`/cases/${caseId}`}>{t('backToCase')}</LinkButton>
      </PatientBanner>
      <div className="mx-auto max-w-[1280px] p-5">
        <PageHeader
          title={t('signedTitle', { number: plan.number })}
          sub={readingOf(plan.content)}
          actions={
            <span className="no-print">
              <LinkButton href={`/cases/${caseId}/plan`}>{t('backToPlan')}</LinkButton>
            </span>
          }
        />
        <div className="flex flex-col gap-4">
          <ErrorBanner of={of} corrections={corrections} />
          <Notice
            title={plan.supersededAt ? t('replaced', { ...signed, until }) : t('signedInError', signed)}
          />
          {plan.verified === false ? <Notice tone="danger" title={t('signedBroken')} /> : null}
          <Struck inError={corrections.standingMarkId !== null}>
            <SignedPlan content={plan.content} today={today} />
          </Struck>
          <CorrectionsPart of={of} corrections={corrections} />
        </div>
      </div>
    </RecordAccess>
  );
}
