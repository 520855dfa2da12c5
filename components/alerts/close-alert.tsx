'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDialog } from '@/components/forms/form-dialog';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextArea, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { missingIn } from './closing';

/** Who was told and what came of it; without both an alert stays open. */
export function CloseAlert({
  alertId,
  baseVersion,
  patientName,
  onClose,
}: {
  alertId: string;
  baseVersion: number;
  patientName: string;
  onClose: () => void;
}) {
  const t = useTranslations('alerts.close');
  const router = useRouter();
  const keyOf = useIntentKey();
  const [toldWhom, setToldWhom] = useState('');
  const [outcome, setOutcome] = useState('');
  const reload = () => {
    onClose();
    router.refresh();
  };
  const close = useMutation(useTRPC().alerts.close.mutationOptions({ onSuccess: reload }));
  return (
    <FormDialog
      title={t('title', { name: patientName })}
      missing={missingIn({ toldWhom, outcome })}
      problem={close.error ? problemOf(close.error) : null}
      conflict={
        <Notice
          tone="danger"
          live
          title={t('conflictTitle')}
          actions={<Button onClick={reload}>{t('reload')}</Button>}
        >
          <p>{t('conflictText')}</p>
        </Notice>
      }
      busy={close.isPending}
      send={t('confirm')}
      onSend={() => {
        const intent = { alertId, baseVersion, toldWhom: toldWhom.trim(), outcome: outcome.trim() };
        close.mutate({ ...intent, idempotencyKey: keyOf(intent) });
      }}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TextField
            label={t('told')}
            hint={t('toldHint')}
            name="toldWhom"
            required
            maxLength={300}
            value={toldWhom}
            onChange={(event) => setToldWhom(event.target.value)}
            error={errorOf('toldWhom')}
          />
          <TextArea
            label={t('outcome')}
            hint={t('outcomeHint')}
            name="outcome"
            required
            maxLength={2000}
            value={outcome}
            onChange={(event) => setOutcome(event.target.value)}
            error={errorOf('outcome')}
          />
          <p className="text-xs text-ink-2">{t('note')}</p>
        </>
      )}
    </FormDialog>
  );
}
