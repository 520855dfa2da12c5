'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { SectionSaver } from '@/components/forms/section-saver';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import type { PlanContent } from '@/domain/plan/plan';

/**
 * Signs the draft as it is saved. A lost answer is asked for again with the same key; an answer that refuses ends that try,
 * so that the next one is judged anew.
 */
export function useSigning(planVersionId: string, saver: SectionSaver<PlanContent>) {
  const router = useRouter();
  const keyFor = useIntentKey();
  const [answers, setAnswers] = useState(0);
  const [unsaved, setUnsaved] = useState(false);
  const sign = useMutation(
    useTRPC().plans.sign.mutationOptions({
      onSuccess: (answer) => {
        setAnswers((count) => count + 1);
        if (answer.kind === 'signed') router.refresh();
      },
    }),
  );
  async function signNow() {
    await saver.flush();
    setUnsaved(saver.state.kind !== 'clean');
    if (saver.state.kind !== 'clean') return;
    const intent = { planVersionId, baseVersion: saver.version };
    sign.mutate({ ...intent, idempotencyKey: keyFor({ ...intent, answers }) });
  }
  return {
    signNow,
    /** Signed already: the page is being loaded again. */
    busy: sign.isPending || sign.data?.kind === 'signed',
    reasons: sign.data?.kind === 'blocked' ? sign.data.reasons : [],
    /** The last press found a draft that could not be saved. */
    unsaved,
    problem: sign.error ? problemOf(sign.error) : null,
  };
}
