'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SmallForm } from '@/components/forms/small-form';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { SelectField, TextArea } from '@/components/ui/field';
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
            <>
              <SelectField
                label={t('reason')}
                value={reason}
                onChange={(event) => setReason(REASONS.find((known) => known === event.target.value) ?? '')}
                error={errorOf('reason')}
              >
                <option value="">{t('choose')}</option>
                {REASONS.map((known) => (
                  <option key={known} value={known}>
                    {t(`reasons.${known}`)}
                  </option>
                ))}
              </SelectField>
              <TextArea
                label={t('note')}
                hint={t('noteHint')}
                maxLength={500}
                value={note}
                onChange={(event) => setNote(event.target.value)}
                error={errorOf('note')}
              />
            </>
          )}
        </SmallForm>
      </Card>
    </div>
  );
}
