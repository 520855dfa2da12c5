import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { useWords } from '@/components/words/use-words';
import type { PlanProposal } from '@/domain/plan/plan';
import { LeftOut } from './left-out';
import { StartDraft } from './start-draft';

/** There is no plan, and one can be drafted: what it would be, and why. */
export function NoPlanYet({
  caseId,
  proposal,
}: {
  caseId: string;
  proposal: Extract<PlanProposal, { kind: 'draft' }>;
}) {
  const t = useTranslations('plan');
  const words = useWords();
  const { content, rationale, blocked } = proposal;
  return (
    <Card as="section" className="px-5 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1>{t('noneTitle')}</h1>
          <p className="text-ink-2">
            {t('noneText', {
              planClass: words.planClass[content.planClass],
              phase: words.phase[content.phase],
              irritability: words.irritability[content.irritability],
              count: content.items.length,
            })}
          </p>
        </div>
        <StartDraft caseId={caseId} words={t('draftIt')} />
      </div>
      <ul className="mt-3 max-w-[80ch]">
        {rationale.map(({ rule, text }) => (
          <li
            key={`${rule}-${text}`}
            className="grid grid-cols-[5rem_1fr] gap-2 border-b border-dashed border-line py-1.5 last:border-b-0"
          >
            <span className="text-xs text-ink-2">{rule}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <LeftOut blocked={blocked} interlocks={content.interlocks} phase={content.phase} />
    </Card>
  );
}
