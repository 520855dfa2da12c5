import { useTranslations } from 'next-intl';
import { PatientBanner } from '@/components/shell/patient-banner';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import { signsToRecheck } from '@/domain/progress/asterisk-signs';
import { FollowUpForm } from './follow-up-form';
import { lastKnown } from './last-known';

type Case = Outputs['cases']['get'];
/** What the last signed assessment left to measure again. */
export type Examined = { on: string; asterisks: string[]; walkMinutes: number | null };

/** A follow-up visit of an open case. */
export function FollowUpView({
  record,
  examined,
  owner,
}: {
  record: Case;
  examined: Examined | null;
  owner: string;
}) {
  const t = useTranslations('followUp');
  const words = useWords();
  const { day } = useDates();
  const { banner, trend, followUps, plan } = record;
  const { caseId, status, recheckDueOn } = record.case;
  const last = lastKnown(trend, followUps, examined);
  const planName = plan.current
    ? t('planName', {
        name: words.planClass[plan.current.planClass],
        phase: words.phase[plan.current.phase].toLowerCase(),
      })
    : 'none';
  return (
    <>
      <PatientBanner banner={banner} />
      <div className="mx-auto max-w-[1280px] p-5">
        <PageHeader
          title={t('title')}
          sub={t('sub', {
            last: last.on ? 'seen' : 'none',
            date: last.on ? day(last.on) : '',
            plan: planName,
          })}
          actions={<LinkButton href={`/cases/${caseId}`}>{t('back')}</LinkButton>}
        />
        {status === 'closed' ? (
          <Notice title={t('closed.title')}>
            <p>{t('closed.text')}</p>
          </Notice>
        ) : (
          <FollowUpForm
            key={caseId}
            owner={owner}
            visits={followUps}
            caseId={caseId}
            patientId={banner.patientId}
            signs={signsToRecheck(examined?.asterisks ?? [], followUps)}
            last={last}
            recheckDueOn={recheckDueOn}
          />
        )}
      </div>
    </>
  );
}
