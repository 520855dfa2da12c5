'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { type Problem, problemOf } from '@/components/trpc/problem';
import type { Of } from './record';

/** What can be done to a signed record. The dialog that asks for it knows one text: the addendum, or the reason. */
export type Correction = { kind: 'addendum' } | { kind: 'mark' } | { kind: 'withdraw'; markId: string };

/** Sends one correction; afterwards the page is loaded again and `onDone` called. Sent again after a lost answer it counts once. */
export function useCorrect(
  of: Of,
  correction: Correction,
  onDone: () => void,
): { send: (text: string) => void; busy: boolean; problem: Problem | null } {
  const trpc = useTRPC();
  const router = useRouter();
  const keyFor = useIntentKey();
  const done = {
    onSuccess: () => {
      onDone();
      router.refresh();
    },
  };
  const assessment = {
    addendum: useMutation(trpc.assessments.addAddendum.mutationOptions(done)),
    mark: useMutation(trpc.assessments.markInError.mutationOptions(done)),
    withdraw: useMutation(trpc.assessments.withdrawMark.mutationOptions(done)),
  };
  const plan = {
    addendum: useMutation(trpc.plans.addAddendum.mutationOptions(done)),
    mark: useMutation(trpc.plans.markInError.mutationOptions(done)),
    withdraw: useMutation(trpc.plans.withdrawMark.mutationOptions(done)),
  };
  const sent = ('assessmentId' in of ? assessment : plan)[correction.kind];
  const send = (text: string) => {
    const idempotencyKey = keyFor({ of, correction, text });
    switch (correction.kind) {
      case 'addendum':
        return 'assessmentId' in of
          ? assessment.addendum.mutate({ ...of, text, idempotencyKey })
          : plan.addendum.mutate({ ...of, text, idempotencyKey });
      case 'mark':
        return 'assessmentId' in of
          ? assessment.mark.mutate({ ...of, reason: text, idempotencyKey })
          : plan.mark.mutate({ ...of, reason: text, idempotencyKey });
      case 'withdraw': {
        const { markId } = correction;
        return 'assessmentId' in of
          ? assessment.withdraw.mutate({ ...of, markId, reason: text, idempotencyKey })
          : plan.withdraw.mutate({ ...of, markId, reason: text, idempotencyKey });
      }
    }
  };
  return { send, busy: sent.isPending, problem: sent.error ? problemOf(sent.error) : null };
}
