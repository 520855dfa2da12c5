import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { PlanProposal } from '@/domain/plan/plan';
import { InterlockList } from './interlock-list';

/** Why there is no plan, plainly, and what may be done meanwhile. */
export function ProposalNotice({ proposal }: { proposal: Exclude<PlanProposal, { kind: 'draft' }> }) {
  const t = useTranslations('plan.locked');
  if (proposal.kind === 'screen_incomplete') {
    return (
      <Notice tone="watch" title={t('screen')}>
        {proposal.reason}
      </Notice>
    );
  }
  return (
    <Notice
      tone={proposal.kind === 'locked' ? 'danger' : 'watch'}
      title={t(proposal.kind === 'locked' ? 'title' : 'clinician')}
    >
      <p>{proposal.reason}</p>
      {proposal.kind === 'locked' && proposal.holdingAdvice.length > 0 ? (
        <>
          <p className="mt-3 font-semibold">{t('holding')}</p>
          <ul className="list-disc pl-5">
            {proposal.holdingAdvice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      {proposal.interlocks.length > 0 ? (
        <details className="mt-3">
          <summary className="font-semibold">{t('why')}</summary>
          <InterlockList interlocks={proposal.interlocks} />
        </details>
      ) : null}
    </Notice>
  );
}
