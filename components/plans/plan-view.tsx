import { useFormatter, useTranslations } from 'next-intl';
import { PatientBanner } from '@/components/shell/patient-banner';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/words/use-words';
import { PlanEditor } from './plan-editor';
import { Part } from './plan-parts';
import { ProposalNotice } from './proposal-notice';
import { SignedPlan } from './signed-plan';
import { StartDraft } from './start-draft';

type Plans = Outputs['plans']['get'];

/** The plan of a case: the draft to edit, the signed one, or why there is none. */
export function PlanView({ caseId, plans }: { caseId: string; plans: Plans }) {
  const t = useTranslations('plan');
  const { draft, current, proposal, banner } = plans;
  return (
    <>
      <PatientBanner banner={banner}>
        <LinkButton href={`/cases/${caseId}`}>{t('backToCase')}</LinkButton>
      </PatientBanner>
      <div className="mx-auto max-w-[1280px] p-5">
        {proposal.kind !== 'draft' ? (
          <div className="mb-4">
            <ProposalNotice proposal={proposal} />
          </div>
        ) : null}
        {draft ? (
          <PlanEditor
            key={`${draft.planVersionId}`}
            draft={draft}
            blocked={proposal.kind === 'draft' ? proposal.blocked : []}
          />
        ) : current ? (
          <SignedPlan
            plan={current}
            actions={proposal.kind === 'locked' ? null : <StartDraft caseId={caseId} words={t('revise')} />}
          />
        ) : (
          <Card>
            <EmptyState
              title={t('title')}
              action={proposal.kind === 'draft' ? <StartDraft caseId={caseId} words={t('draftIt')} /> : null}
            >
              {proposal.kind === 'draft'
                ? proposal.rationale
                    .slice(0, 3)
                    .map(({ text }) => text)
                    .join(' ')
                : null}
            </EmptyState>
          </Card>
        )}
        {plans.versions.length > 1 ? (
          <div className="mt-4">
            <Versions versions={plans.versions} />
          </div>
        ) : null}
      </div>
    </>
  );
}

function Versions({ versions }: { versions: Plans['versions'] }) {
  const t = useTranslations('plan');
  const words = useWords();
  const format = useFormatter();
  return (
    <Part title={t('versions')}>
      <ul>
        {versions.map((version) => (
          <li
            key={version.planVersionId}
            className="flex flex-wrap gap-x-4 border-b border-dashed border-line py-1.5 last:border-b-0"
          >
            <strong>{t('version', { number: version.number })}</strong>
            <span>{t(`status.${version.status}`)}</span>
            <span className="text-ink-2">
              {words.planClass[version.planClass]} · {words.phase[version.phase]}
            </span>
            <span className="text-ink-2">
              {format.dateTime(new Date(version.signedAt ?? version.savedAt), {
                day: 'numeric',
                month: 'short',
                year: 'numeric',
              })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
