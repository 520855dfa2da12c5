'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoiceAndNote } from '@/components/forms/choice-and-note';
import { FormDialog } from '@/components/forms/form-dialog';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Notice } from '@/components/ui/notice';

const CHECKS = ['known_in_person', 'identity_document', 'called_back'] as const;
type Check = (typeof CHECKS)[number];

/** Asks how it was made sure that it is the patient who asks, before the factor is taken away. */
export function ResetForm({
  patientId,
  patientName,
  onClose,
}: {
  patientId: string;
  patientName: string;
  onClose: () => void;
}) {
  const t = useTranslations('common.factorReset');
  const keyOf = useIntentKey();
  const [checked, setChecked] = useState<Check | ''>('');
  const [note, setNote] = useState('');
  const reset = useMutation(useTRPC().patients.resetFactor.mutationOptions());
  return (
    <FormDialog
      title={t('title', { name: patientName })}
      onClose={onClose}
      done={
        reset.data ? (
          <Notice tone="good" live title={t('done')}>
            {t('doneText')}
          </Notice>
        ) : null
      }
      lead={t('lead')}
      missing={{
        checked: checked ? undefined : 'choice.required',
        note: note.trim() ? undefined : 'text.required',
      }}
      problem={reset.error ? problemOf(reset.error) : null}
      conflict={
        <Notice tone="watch" live title={t('conflict')}>
          {t('conflictText')}
        </Notice>
      }
      busy={reset.isPending}
      send={t('go')}
      tone="danger"
      onSend={() => {
        if (!checked) return;
        const intent = { patientId, checked, note };
        reset.mutate({ ...intent, idempotencyKey: keyOf(intent) });
      }}
    >
      {(errorOf) => (
        <ChoiceAndNote
          label={t('how')}
          choose={t('choose')}
          choices={CHECKS.map((is) => ({ is, words: t(`checks.${is}`) }))}
          choice={checked}
          onChoice={setChecked}
          choiceError={errorOf('checked')}
          noteLabel={t('note')}
          noteHint={t('noteHint')}
          note={note}
          onNote={setNote}
          noteError={errorOf('note')}
        />
      )}
    </FormDialog>
  );
}
