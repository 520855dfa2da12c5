import { useTranslations } from 'next-intl';
import { PatientBanner } from '@/components/shell/patient-banner';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { WholeForm } from './whole-form';

/** A questionnaire filled in at the clinic, under the name of the patient it is about. */
export function FillInView({ record }: { record: Outputs['questionnaires']['get'] }) {
  const t = useTranslations('questionnaires');
  const { caseId, questionnaire, begun, open, banner } = record;
  return (
    <>
      <PatientBanner banner={banner} />
      <div className="mx-auto max-w-[1100px] p-5 max-sm:px-3">
        <PageHeader
          title={questionnaire.name}
          sub={t('fillInSub')}
          actions={<LinkButton href={`/cases/${caseId}/questionnaires`}>{t('backToAll')}</LinkButton>}
        />
        {open ? (
          <WholeForm caseId={caseId} questionnaire={questionnaire} begun={begun} />
        ) : (
          <Notice title={t('closedTitle')}>
            <p>{t('closedText')}</p>
          </Notice>
        )}
      </div>
    </>
  );
}
