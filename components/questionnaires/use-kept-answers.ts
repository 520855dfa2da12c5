'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { troubleOf } from '@/components/forms/save-trouble';
import { type SaveState, SectionSaver } from '@/components/forms/section-saver';
import { useTRPCClient } from '@/components/trpc/client';
import type { ShownQuestionnaire } from '@/domain/questionnaires/shown';
import type { Answers } from './answers';

/**
 * Answers that are kept on the server as they are given, so that a locked phone or a closed tab loses nothing. `stop` ends it
 * once they are sent.
 */
export function useKeptAnswers(questionnaire: ShownQuestionnaire['id'], begun: Answers) {
  const client = useTRPCClient();
  const [answers, setAnswers] = useState<Answers>(begun);
  const [state, setState] = useState<SaveState<Answers>>({ kind: 'clean', savedAt: null });
  const sent = useRef(0);
  const [saver] = useState(
    () =>
      new SectionSaver<Answers>(
        { data: begun, version: 0, savedAt: null },
        {
          send: async ({ data, idempotencyKey }) => {
            const { savedAt } = await client.my.keepAnswers.mutate({
              questionnaire,
              answers: { ...data },
              idempotencyKey,
            });
            sent.current += 1;
            return { kind: 'saved', version: sent.current, savedAt };
          },
          troubleOf,
          newKey: () => crypto.randomUUID(),
          onState: setState,
        },
      ),
  );
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') void saver.flush();
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [saver]);
  const set = useCallback(
    (key: string, value: unknown) =>
      setAnswers((before) => {
        const after = { ...before, [key]: value };
        saver.change(after);
        return after;
      }),
    [saver],
  );
  return { answers, set, state, settle: () => saver.flush() };
}
