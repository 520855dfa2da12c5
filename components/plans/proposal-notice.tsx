import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PlanProposal } from '@/domain/plan/plan';
import { InterlockList } from './interlock-list';
import { LeftOut } from './left-out';

/** Why there is no plan, plainly, and what may be done meanwhile. */
export function ProposalNotice({
  proposal,
  caseId,
  emergency,
}: {
  proposal: Exclude<PlanProposal, { kind: 'draft' }>;
  caseId: string;
  emergency: boolean;
}) {
  const t = useTranslations('plan.locked');
  const toCase = (
    <LinkButton href={emergency ? `/cases/${caseId}#alerts` : `/cases/${caseId}`}>
      {t(emergency ? 'toAlert' : 'toCase')}
    </LinkButton>
  );
  if (proposal.kind === 'screen_incomplete') {
    return (
      <Notice tone="watch" title={t('screen')} actions={toCase}>
        <p>{proposal.reason}</p>
        <p>{t('screenText')}</p>
      </Notice>
    );
  }
  const locked = proposal.kind === 'locked';
  return (
    <Notice tone={locked ? 'danger' : 'watch'} title={t(locked ? 'title' : 'clinician')} actions={toCase}>
      <p>{proposal.reason}</p>
      {locked && proposal.holdingAdvice.length > 0 ? (
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
        <div className="mt-3">
          <p className="font-semibold">{t('why')}</p>
          <InterlockList interlocks={proposal.interlocks} />
        </div>
      ) : null}
      {locked ? null : <LeftOut blocked={proposal.blocked} interlocks={proposal.interlocks} phase="P1" />}
    </Notice>
  );
}
