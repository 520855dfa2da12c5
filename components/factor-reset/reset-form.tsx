'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

const CHECKS = ['known_in_person', 'identity_document', 'called_back'] as const;
type Check = (typeof CHECKS)[number];

/** Asks how it was made sure that it is the patient who asks, before the factor is taken away. */
export function ResetForm({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const t = useTranslations('common.factorReset');
  const common = useTranslations('common');
  const message = useFieldMessage();
  const keyOf = useIntentKey();
  const [checked, setChecked] = useState<Check | ''>('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const reset = useMutation(useTRPC().patients.resetFactor.mutationOptions());
  const problem = reset.error ? problemOf(reset.error) : null;
  if (reset.data)
    return (
      <Notice
        tone="good"
        live
        title={t('done')}
        actions={<Button onClick={onClose}>{common('close')}</Button>}
      >
        {t('doneText')}
      </Notice>
    );
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (checked === '' || !note.trim()) return;
        const intent = { patientId, checked, note };
        reset.mutate({ ...intent, idempotencyKey: keyOf(intent) });
      }}
    >
      <p>{t('lead')}</p>
      {problem?.kind === 'conflict' ? (
        <Notice tone="watch" live title={t('conflict')}>
          {t('conflictText')}
        </Notice>
      ) : problem && problem.kind !== 'fields' ? (
        <ProblemNotice problem={problem} />
      ) : null}
      <SelectField
        label={t('how')}
        value={checked}
        onChange={(event) => setChecked(CHECKS.find((known) => known === event.target.value) ?? '')}
        error={message(tried && checked === '' ? 'choice.required' : problem?.fields.checked)}
      >
        <option value="">{t('choose')}</option>
        {CHECKS.map((known) => (
          <option key={known} value={known}>
            {t(`checks.${known}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t('note')}
        hint={t('noteHint')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={message(tried && !note.trim() ? 'text.required' : problem?.fields.note)}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" tone="danger" busy={reset.isPending}>
          {t('go')}
        </Button>
      </div>
    </form>
  );
}
