import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CorrectionsPart } from '@/components/corrections/corrections-part';
import type { Outputs } from '@/components/trpc/outputs';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { useDates } from '@/components/words/use-dates';
import { PatientSheet } from './patient-sheet';
import { mayBePrinted, type PatientView } from './patient-view';
import { PrintButton } from './print-button';
import { SignedPlan } from './signed-plan';
import { usePlanReading } from './use-plan-reading';

type Signed = NonNullable<Outputs['plans']['get']['current']>;

const NOTICES = {
  shown: { tone: 'good', words: 'signedBy' },
  questioned: { tone: 'watch', words: 'signedQuestioned' },
  emergency: { tone: 'watch', words: 'signedHidden' },
  closed: { tone: 'plain', words: 'signedClosed' },
} as const satisfies Record<PatientView, unknown>;

/** The plan in force: who signed it, whether the patient sees it, and the way to the next one. */
export function CurrentPlan({
  plan,
  person,
  view,
  today,
  actions,
}: {
  plan: Signed;
  person: { givenName: string; familyName: string };
  view: PatientView;
  today: string;
  actions: ReactNode;
}) {
  const t = useTranslations('plan');
  const readingOf = usePlanReading();
  const { dayOf } = useDates();
  const signed = { name: plan.signedByName ?? '', date: plan.signedAt ? dayOf(plan.signedAt) : '' };
  const { tone, words } = NOTICES[view];
  const printable = mayBePrinted(view);
  return (
    <>
      <div className={printable ? 'no-print' : undefined}>
        <PageHeader
          title={t('signedTitle', { number: plan.number })}
          sub={readingOf(plan.content)}
          actions={
            <span className="no-print flex flex-wrap items-center gap-2">
              {printable ? <PrintButton planVersionId={plan.planVersionId} /> : null}
              {actions}
            </span>
          }
        />
        <Notice tone={tone} title={t(words, signed)} className="mb-4" />
      </div>
      <div className="no-print flex flex-col gap-4">
        {plan.basisInError ? <Notice tone="watch" title={t('basisInError')} /> : null}
        {plan.verified === false ? <Notice tone="danger" title={t('signedBroken')} /> : null}
        <SignedPlan content={plan.content} today={today} />
        <CorrectionsPart of={{ planVersionId: plan.planVersionId }} corrections={plan.corrections} />
      </div>
      {printable ? (
        <PatientSheet
          person={person}
          content={plan.content}
          addenda={plan.corrections.addenda}
          signed={signed}
          today={today}
        />
      ) : null}
    </>
  );
}
