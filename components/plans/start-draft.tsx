'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Asks the server for a draft: the generator's proposal, or the signed plan to go on from. */
export function StartDraft({ caseId, words }: { caseId: string; words: string }) {
  const router = useRouter();
  const keyFor = useIntentKey();
  const start = useMutation(
    useTRPC().plans.createDraft.mutationOptions({
      onSuccess: (answer) => answer.kind === 'draft' && router.refresh(),
    }),
  );
  return (
    <>
      <Button
        tone="primary"
        busy={start.isPending}
        onClick={() => start.mutate({ caseId, idempotencyKey: keyFor({ caseId }) })}
      >
        {words}
      </Button>
      {start.data?.kind === 'locked' ? <Notice tone="watch" live title={start.data.reason} /> : null}
      {start.error ? <ProblemNotice problem={problemOf(start.error)} /> : null}
    </>
  );
}
