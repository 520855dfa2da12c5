'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormContext } from '@/components/forms/form-context';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { SectionCard } from '@/components/forms/section-card';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import type { Autosave } from './use-autosave';
import type { Closing } from './use-closing';

/** For those who write but do not sign: the assessment goes to the therapists of the care team. */
export function HandInCard({
  assessmentId,
  autosave,
  closing,
  empty,
}: {
  assessmentId: string;
  autosave: Autosave;
  closing: Closing;
  empty: boolean;
}) {
  const t = useTranslations('assessment.submission');
  const keyOf = useIntentKey();
  const { problems, notKept } = useFormContext();
  const [unsaved, setUnsaved] = useState(false);
  const submit = useMutation(
    useTRPC().assessments.submit.mutationOptions({
      onSuccess: () => closing.leaveTo('/caseload'),
      onError: closing.end,
    }),
  );
  return (
    <SectionCard className="no-print" title={t('handIn')} lead={t('handInText')}>
      {unsaved ? (
        <p role="status" className="mt-2 font-semibold text-watch">
          {t('unsaved')}
        </p>
      ) : null}
      {submit.error ? <ProblemNotice problem={problemOf(submit.error)} /> : null}
      <div className="mt-3 flex justify-end">
        <Button
          tone="primary"
          disabled={empty}
          busy={closing.busy}
          onClick={async () => {
            closing.begin();
            await autosave.flushAll();
            // What is on screen and not in the record would be missing from what is handed in.
            const saved =
              Object.keys({ ...problems, ...notKept }).length === 0 &&
              Object.values(autosave.savers).every(({ state }) => state.kind === 'clean');
            setUnsaved(!saved);
            if (saved) submit.mutate({ assessmentId, idempotencyKey: keyOf({ assessmentId }) });
            else closing.end();
          }}
        >
          {t('handIn')}
        </Button>
      </div>
    </SectionCard>
  );
}
