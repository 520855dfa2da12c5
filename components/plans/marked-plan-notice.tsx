import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** The plan that was in force and was entered in error: the patient has none until another one is signed. */
export function MarkedPlanNotice({
  caseId,
  versions,
}: {
  caseId: string;
  versions: Outputs['plans']['get']['versions'];
}) {
  const t = useTranslations('plan');
  const marked = versions.find(({ status, inError }) => status === 'signed' && inError !== null);
  if (!marked) return null;
  return (
    <Notice
      tone="watch"
      title={t('markedTitle', { number: marked.number })}
      className="no-print mb-4"
      actions={
        <LinkButton href={`/cases/${caseId}/plan?version=${marked.planVersionId}`}>
          {t('markedRead', { number: marked.number })}
        </LinkButton>
      }
    >
      <p>{t('markedText')}</p>
    </Notice>
  );
}
