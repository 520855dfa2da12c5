'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDialog } from '@/components/forms/form-dialog';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { TextArea } from '@/components/ui/field';

/** Gives an assessment that waits for a signature back to whoever wrote it, with a word on why. */
export function HandBack({ assessmentId, onClose }: { assessmentId: string; onClose: () => void }) {
  const t = useTranslations('assessment.submission');
  const router = useRouter();
  const keyOf = useIntentKey();
  const [note, setNote] = useState('');
  const handBack = useMutation(
    useTRPC().assessments.handBack.mutationOptions({ onSuccess: () => router.push('/caseload') }),
  );
  return (
    <FormDialog
      title={t('handBackTitle')}
      onClose={onClose}
      problem={handBack.error ? problemOf(handBack.error) : null}
      busy={handBack.isPending || handBack.isSuccess}
      send={t('handBackGo')}
      onSend={() => {
        const asked = { assessmentId, note };
        handBack.mutate({ ...asked, idempotencyKey: keyOf(asked) });
      }}
    >
      {(errorOf) => (
        <TextArea
          label={t('note')}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={errorOf('note')}
        />
      )}
    </FormDialog>
  );
}
