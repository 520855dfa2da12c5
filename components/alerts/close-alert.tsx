'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
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
  onClose,
}: {
  alertId: string;
  baseVersion: number;
  onClose: () => void;
}) {
  const t = useTranslations('alerts.close');
  const common = useTranslations('common');
  const message = useFieldMessage();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const keyOf = useIntentKey();
  const [toldWhom, setToldWhom] = useState('');
  const [outcome, setOutcome] = useState('');
  const [missing, setMissing] = useState<ReturnType<typeof missingIn>>({});
  const reload = () => {
    onClose();
    router.refresh();
  };
  const close = useMutation(useTRPC().alerts.close.mutationOptions({ onSuccess: reload }));
  const problem = close.error ? problemOf(close.error) : null;
  const errors: Record<string, string | undefined> =
    Object.keys(missing).length > 0 ? missing : (problem?.fields ?? {});
  const marked = Object.keys(errors).join();
  useEffect(() => {
    if (marked) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [marked]);
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const absent = missingIn({ toldWhom, outcome });
        setMissing(absent);
        if (Object.keys(absent).length > 0) return;
        const intent = { alertId, baseVersion, toldWhom: toldWhom.trim(), outcome: outcome.trim() };
        close.mutate({ ...intent, idempotencyKey: keyOf(intent) });
      }}
    >
      {problem?.kind === 'conflict' ? (
        <Notice
          tone="danger"
          live
          title={t('conflictTitle')}
          actions={<Button onClick={reload}>{t('reload')}</Button>}
        >
          <p>{t('conflictText')}</p>
        </Notice>
      ) : problem?.kind === 'fields' ? null : (
        <ProblemNotice problem={problem} />
      )}
      <TextField
        label={t('told')}
        hint={t('toldHint')}
        name="toldWhom"
        required
        maxLength={300}
        value={toldWhom}
        onChange={(event) => setToldWhom(event.target.value)}
        error={message(errors.toldWhom)}
      />
      <TextArea
        label={t('outcome')}
        hint={t('outcomeHint')}
        name="outcome"
        required
        maxLength={2000}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value)}
        error={message(errors.outcome)}
      />
      <p className="text-xs text-ink-2">{t('note')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" tone="primary" busy={close.isPending}>
          {t('confirm')}
        </Button>
      </div>
    </form>
  );
}
