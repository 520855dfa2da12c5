'use client';
import { useEffect, useState } from 'react';
import { troubleOf } from '@/components/forms/save-trouble';
import { type SaveState, SectionSaver } from '@/components/forms/section-saver';
import { useTRPCClient } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import type { PlanContent } from '@/domain/plan/plan';

type Draft = NonNullable<Outputs['plans']['get']['draft']>;

/** Saves the draft of a plan by itself, as the sections of an assessment are saved. */
export function usePlanSaver(draft: Draft, content: PlanContent) {
  const client = useTRPCClient();
  const [state, setState] = useState<SaveState<PlanContent>>({ kind: 'clean', savedAt: null });
  const [saver] = useState(
    () =>
      new SectionSaver<PlanContent>(
        { data: draft.content, version: draft.version, savedAt: null },
        {
          send: ({ data, ...sent }) =>
            client.plans.saveDraft.mutate({ planVersionId: draft.planVersionId, content: data, ...sent }),
          troubleOf,
          newKey: () => crypto.randomUUID(),
          onState: setState,
        },
      ),
  );
  useEffect(() => saver.change(content), [saver, content]);
  useEffect(() => {
    const again = () => void saver.flush();
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      again();
    };
  }, [saver]);
  useEffect(() => {
    if (state.kind === 'clean') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [state.kind]);
  return { saver, state };
}
