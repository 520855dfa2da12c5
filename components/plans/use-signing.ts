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
 * Signs the draft as it is saved. Nothing is written between the press and the answer, so that what is signed is what was on the screen.
 * A lost answer is asked for again with the same key; an answer that refuses ends that try, so that the next one is judged anew.
 */
export function useSigning(planVersionId: string, saver: SectionSaver<PlanContent>) {
  const router = useRouter();
  const keyFor = useIntentKey();
  const [answers, setAnswers] = useState(0);
  const [unsaved, setUnsaved] = useState(false);
  const [busy, setBusy] = useState(false);
  const sign = useMutation(
    useTRPC().plans.sign.mutationOptions({
      onSuccess: (answer) => {
        setAnswers((count) => count + 1);
        // Signed: nothing more is written here while the page is being loaded again.
        if (answer.kind === 'signed') router.refresh();
        else setBusy(false);
      },
      onError: () => setBusy(false),
    }),
  );
  async function signNow() {
    setBusy(true);
    await saver.flush();
    const saved = saver.state.kind === 'clean';
    setUnsaved(!saved);
    if (!saved) return setBusy(false);
    const intent = { planVersionId, baseVersion: saver.version };
    sign.mutate({ ...intent, idempotencyKey: keyFor({ ...intent, answers }) });
  }
  return {
    signNow,
    /** From the press until the answer; signed, until the page is loaded again. */
    busy,
    signed: sign.data?.kind === 'signed',
    reasons: sign.data?.kind === 'blocked' ? sign.data.reasons : [],
    /** The last press found a draft that could not be saved. */
    unsaved,
    problem: sign.error ? problemOf(sign.error) : null,
  };
}
