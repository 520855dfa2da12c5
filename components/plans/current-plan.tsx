import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Outputs } from '@/components/trpc/outputs';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import { PrintButton } from './print-button';
import { SignedPlan } from './signed-plan';

type Signed = NonNullable<Outputs['plans']['get']['current']>;

/** The plan in force: who signed it, whether the patient sees it, and the way to the next one. */
export function CurrentPlan({
  plan,
  hidden,
  actions,
}: {
  plan: Signed;
  /** An open emergency hides the exercises from the patient. */
  hidden: boolean;
  actions: ReactNode;
}) {
  const t = useTranslations('plan');
  const words = useWords();
  const { dayOf } = useDates();
  const signed = { name: plan.signedByName ?? '', date: plan.signedAt ? dayOf(plan.signedAt) : '' };
  return (
    <>
      <PageHeader
        title={t('signedTitle', { number: plan.number })}
        sub={t('sub', {
          planClass: words.planClass[plan.content.planClass],
          phase: words.phase[plan.content.phase],
          irritability: words.irritability[plan.content.irritability],
        })}
        actions={
          <span className="no-print flex flex-wrap items-center gap-2">
            <PrintButton />
            {actions}
          </span>
        }
      />
      <Notice
        tone={hidden ? 'watch' : 'good'}
        title={t(hidden ? 'signedHidden' : 'signedBy', signed)}
        className="mb-4"
      />
      <SignedPlan content={plan.content} />
    </>
  );
}
