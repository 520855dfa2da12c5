'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoiceAndNote } from '@/components/forms/choice-and-note';
import { SmallForm } from '@/components/forms/small-form';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';

const REASONS = ['emergency', 'covering', 'patient_asked', 'other'] as const;
type Reason = (typeof REASONS)[number];

/** Asks why before a record is opened by somebody who is not on its care team. */
export function OpenRecord({
  patientId,
  record,
}: {
  patientId: string;
  record: Outputs['breakGlass']['of'];
}) {
  const t = useTranslations('patients.breakGlass');
  const router = useRouter();
  const keyOf = useIntentKey();
  const [reason, setReason] = useState<Reason | ''>('');
  const [note, setNote] = useState('');
  const open = useMutation(
    useTRPC().breakGlass.open.mutationOptions({
      onSuccess: () => {
        router.push(`/patients/${patientId}`);
        router.refresh();
      },
    }),
  );
  return (
    <div className="mx-auto max-w-[720px] p-5">
      <PageHeader
        title={t('title', { name: `${record.familyName}, ${record.givenName}` })}
        sub={t('number', { number: record.number })}
      />
      <Notice tone="watch" title={t('noticeTitle')} className="mb-4">
        <p>{t('notice')}</p>
      </Notice>
      <Card className="p-4">
        <SmallForm
          missing={{
            reason: reason ? undefined : 'choice.required',
            note: note.trim() ? undefined : 'text.required',
          }}
          problem={open.error ? problemOf(open.error) : null}
          busy={open.isPending || open.isSuccess}
          send={t('go')}
          onSend={() => {
            if (!reason) return;
            const asked = { patientId, reason, note };
            open.mutate({ ...asked, idempotencyKey: keyOf(asked) });
          }}
          cancel={<LinkButton href="/patients">{t('cancel')}</LinkButton>}
        >
          {(errorOf) => (
            <ChoiceAndNote
              label={t('reason')}
              choose={t('choose')}
              choices={REASONS.map((is) => ({ is, words: t(`reasons.${is}`) }))}
              choice={reason}
              onChoice={setReason}
              choiceError={errorOf('reason')}
              noteLabel={t('note')}
              noteHint={t('noteHint')}
              note={note}
              onNote={setNote}
              noteError={errorOf('note')}
            />
          )}
        </SmallForm>
      </Card>
    </div>
  );
}
