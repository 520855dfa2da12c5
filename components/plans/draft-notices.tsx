'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import type { SaveState, SectionSaver } from '@/components/forms/section-saver';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PlanContent } from '@/domain/plan/plan';
import { ConflictDialog } from './conflict-dialog';
import { StartDraft } from './start-draft';
import type { useSigning } from './use-signing';

/** Everything that stands between the draft and its signature, above it. */
export function DraftNotices({
  caseId,
  content,
  state,
  saver,
  signing,
  say,
  onContent,
}: {
  caseId: string;
  content: PlanContent;
  state: SaveState<PlanContent>;
  saver: SectionSaver<PlanContent>;
  signing: ReturnType<typeof useSigning>;
  /** A reason of the rules in words. */
  say: (reason: string) => string;
  onContent: (content: PlanContent) => void;
}) {
  const t = useTranslations('plan');
  const [comparing, setComparing] = useState(false);
  const gone = state.kind === 'trouble' && state.trouble === 'gone';
  const stale = signing.reasons.some(({ code }) => code === 'stale');
  return (
    <div className="flex flex-col gap-3 empty:hidden">
      {state.kind === 'conflict' ? (
        <Notice
          tone="watch"
          live
          title={t('conflict.title', { name: state.theirs.byName || t('conflict.someone') })}
          actions={
            <Button tone="primary" onClick={() => setComparing(true)}>
              {t('conflict.compare')}
            </Button>
          }
        >
          <p>{t('conflict.text')}</p>
        </Notice>
      ) : null}
      {state.kind === 'conflict' && comparing ? (
        <ConflictDialog
          mine={content}
          theirs={state.theirs}
          onClose={() => setComparing(false)}
          onChosen={(merged) => {
            setComparing(false);
            onContent(merged);
            void saver.resolve(merged, state.theirs);
          }}
        />
      ) : null}
      {signing.reasons.length > 0 ? (
        <Notice
          tone="danger"
          live
          title={t('blockedReasons')}
          actions={stale ? <StartDraft caseId={caseId} words={t('draftAgain')} /> : undefined}
        >
          <ul className="list-disc pl-5">
            {signing.reasons.map(({ text }) => (
              <li key={text}>{say(text)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {signing.unsaved && state.kind !== 'clean' ? (
        <Notice tone="watch" live title={t(gone ? 'signGone' : 'signUnsaved')} />
      ) : null}
      <ProblemNotice problem={signing.problem} signing />
    </div>
  );
}
