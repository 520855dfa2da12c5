'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import type { SectionSaver } from '@/components/forms/section-saver';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PlanContent } from '@/domain/plan/plan';
import { RegenerateDialog } from './regenerate-dialog';

/** A newer assessment was signed since this draft: what it changes is shown, and nothing is overwritten. */
export function RegenerateNotice({
  planVersionId,
  content,
  regenerated,
  basisInError,
  saver,
}: {
  planVersionId: string;
  content: PlanContent;
  regenerated: { was: PlanContent | null; would: PlanContent };
  /** Its assessment was entered in error, instead of being followed by a newer one. */
  basisInError: boolean;
  saver: SectionSaver<PlanContent>;
}) {
  const t = useTranslations('plan.regenerate');
  const router = useRouter();
  const [comparing, setComparing] = useState(false);
  const keyFor = useIntentKey();
  const adopt = useMutation(
    useTRPC().plans.adopt.mutationOptions({
      onSuccess: () => {
        setComparing(false);
        router.refresh();
      },
    }),
  );
  return (
    <>
      <Notice
        tone="watch"
        title={t(basisInError ? 'noticeTitleInError' : 'noticeTitle')}
        actions={
          <Button tone="primary" onClick={() => setComparing(true)}>
            {t('compare')}
          </Button>
        }
      >
        <p>{t('noticeText')}</p>
      </Notice>
      {adopt.data?.kind === 'locked' ? <Notice tone="danger" live title={adopt.data.reason} /> : null}
      {adopt.data?.kind === 'conflict' ? <Notice tone="watch" live title={t('changedMeanwhile')} /> : null}
      <ProblemNotice problem={adopt.error ? problemOf(adopt.error) : null} />
      {comparing ? (
        <RegenerateDialog
          mine={content}
          regenerated={regenerated}
          busy={adopt.isPending}
          onClose={() => setComparing(false)}
          onChosen={async (merged) => {
            await saver.flush();
            const intent = { planVersionId, baseVersion: saver.version, content: merged };
            adopt.mutate({ ...intent, idempotencyKey: keyFor(intent) });
          }}
        />
      ) : null}
    </>
  );
}
