'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';

/** Opens a case and goes to its first assessment. */
export function OpenCase({ patientId, tone }: { patientId: string; tone: 'primary' | 'plain' }) {
  const t = useTranslations('patients.detail');
  const router = useRouter();
  const keyOf = useIntentKey();
  const [leaving, setLeaving] = useState(false);
  const open = useMutation(
    useTRPC().cases.open.mutationOptions({
      onSuccess: ({ assessmentId }) => {
        setLeaving(true);
        router.push(`/assessments/${assessmentId}`);
      },
    }),
  );
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        tone={tone}
        busy={open.isPending || leaving}
        onClick={() => open.mutate({ patientId, idempotencyKey: keyOf({ patientId }) })}
      >
        {t('openCase')}
      </Button>
      <ProblemNotice problem={open.error ? problemOf(open.error) : null} />
    </div>
  );
}
