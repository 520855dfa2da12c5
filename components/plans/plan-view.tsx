import { useTranslations } from 'next-intl';
import { CorrectionsPart } from '@/components/corrections/corrections-part';
import { RecordAccess } from '@/components/shell/access';
import { PatientBanner } from '@/components/shell/patient-banner';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { CurrentPlan } from './current-plan';
import { MarkedPlanNotice } from './marked-plan-notice';
import { NoPlanYet } from './no-plan-yet';
import { mayBePrinted, patientViewOf } from './patient-view';
import { PlanEditor } from './plan-editor';
import { PlanVersions } from './plan-versions';
import { ProposalNotice } from './proposal-notice';
import { SignedPlan } from './signed-plan';
import { StartDraft } from './start-draft';

/** The plan of a case: the draft to edit, the signed one, or why there is none. */
export function PlanView({ caseId, plans }: { caseId: string; plans: Outputs['plans']['get'] }) {
  const t = useTranslations('plan');
  const { draft, current, proposal, banner, versions, standing, today, open } = plans;
  const editing = open && draft !== null;
  const view = patientViewOf(plans);
  /** The patient's sheet says itself whose it is; any other paper needs the banner. */
  const sheet = !editing && current !== null && mayBePrinted(view);
  return (
    <RecordAccess openUntil={banner.openUntil}>
      <div className={sheet ? 'no-print' : undefined}>
        <PatientBanner banner={banner}>
          <LinkButton href={`/cases/${caseId}`}>{t('backToCase')}</LinkButton>
        </PatientBanner>
      </div>
      <div className="mx-auto max-w-[1280px] p-5 print:max-w-none print:p-0">
        {open && proposal.kind !== 'draft' ? (
          <div className="no-print mb-4">
            <ProposalNotice proposal={proposal} caseId={caseId} emergency={plans.emergencyOpen} />
          </div>
        ) : null}
        <MarkedPlanNotice caseId={caseId} versions={versions} />
        {editing ? (
          <PlanEditor
            key={`${draft.planVersionId}-${draft.version}`}
            caseId={caseId}
            draft={draft}
            regenerated={plans.regenerated}
            basisInError={plans.draftBasisInError}
            standing={standing}
            today={today}
          />
        ) : current ? (
          <CurrentPlan
            plan={current}
            person={banner}
            view={view}
            today={today}
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
              <SignedPlan content={current.content} today={today} />
            </div>
            <div className="pb-3">
              <CorrectionsPart
                of={{ planVersionId: current.planVersionId }}
                corrections={current.corrections}
              />
            </div>
          </details>
        ) : null}
        <PlanVersions caseId={caseId} versions={versions} />
      </div>
    </RecordAccess>
  );
}
