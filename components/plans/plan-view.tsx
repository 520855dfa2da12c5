import { useTranslations } from 'next-intl';
import { PatientBanner } from '@/components/shell/patient-banner';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { CurrentPlan } from './current-plan';
import { NoPlanYet } from './no-plan-yet';
import { PlanEditor } from './plan-editor';
import { PlanVersions } from './plan-versions';
import { ProposalNotice } from './proposal-notice';
import { SignedPlan } from './signed-plan';
import type { Standing } from './standing';
import { StartDraft } from './start-draft';

/** The plan of a case: the draft to edit, the signed one, or why there is none. */
export function PlanView({
  caseId,
  plans,
  standing,
  open,
}: {
  caseId: string;
  plans: Outputs['plans']['get'];
  /** What the rules say of every exercise for this patient; null when nothing was assessed yet. */
  standing: Standing | null;
  /** A closed case keeps its plans to read. */
  open: boolean;
}) {
  const t = useTranslations('plan');
  const { draft, current, proposal, banner, versions } = plans;
  const emergency = banner.alerts.some(({ tone }) => tone === 'danger');
  const editing = open && draft !== null;
  return (
    <>
      <PatientBanner banner={banner}>
        <LinkButton href={`/cases/${caseId}`}>{t('backToCase')}</LinkButton>
      </PatientBanner>
      <div className="mx-auto max-w-[1280px] p-5 print:max-w-none print:p-0">
        {open && proposal.kind !== 'draft' ? (
          <div className="no-print mb-4">
            <ProposalNotice proposal={proposal} caseId={caseId} emergency={emergency} />
          </div>
        ) : null}
        {editing ? (
          <PlanEditor
            key={`${draft.planVersionId}-${draft.version}`}
            caseId={caseId}
            draft={draft}
            standing={standing}
          />
        ) : current ? (
          <CurrentPlan
            plan={current}
            hidden={emergency}
            actions={
              open && proposal.kind === 'draft' ? <StartDraft caseId={caseId} words={t('revise')} /> : null
            }
          />
        ) : open && proposal.kind === 'draft' ? (
          <NoPlanYet caseId={caseId} proposal={proposal} />
        ) : (
          <h1>{t('noneTitle')}</h1>
        )}
        {editing && current ? (
          <details className="no-print mt-4 rounded-lg border border-line bg-card px-4 py-2">
            <summary className="min-h-7 py-1 font-semibold">
              {t('currentBelow', { number: current.number })}
            </summary>
            <div className="py-3">
              <SignedPlan content={current.content} />
            </div>
          </details>
        ) : null}
        <PlanVersions versions={versions} />
      </div>
    </>
  );
}
