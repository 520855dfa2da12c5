'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Locked } from '@/components/forms/locked';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { EditConflict } from './edit-conflict';
import { draftOf, inputOf } from './patient-draft';
import { PatientFields } from './patient-fields';
import { useFieldErrors } from './use-field-errors';

/** Changes a patient's details. When somebody else was faster, both versions are shown and nothing is overwritten. */
export function EditPatient({
  patient,
  today,
  onSaved,
  onClose,
}: {
  patient: Outputs['patients']['get'];
  today: string;
  onSaved: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('patients.edit');
  const common = useTranslations('common');
  const form = useRef<HTMLFormElement>(null);
  const keyOf = useIntentKey();
  const [draft, setDraft] = useState(() => draftOf(patient));
  const update = useMutation(
    useTRPC().patients.update.mutationOptions({
      onSuccess: (answer) => {
        if (answer.kind === 'saved') onSaved();
      },
    }),
  );
  const problem = update.error ? problemOf(update.error) : null;
  const { errors, setMissing } = useFieldErrors(form, problem);
  const theirs = update.data?.kind === 'conflict' ? update.data.theirs : null;

  function send() {
    const filled = inputOf(draft);
    setMissing('missing' in filled ? filled.missing : {});
    if ('missing' in filled) return;
    const intent = {
      patientId: patient.patientId,
      // Sent again after a conflict, it answers the version that was just shown.
      baseVersion: (theirs ?? patient).version,
      ...filled.input,
    };
    update.mutate({ ...intent, idempotencyKey: keyOf(intent) });
  }

  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ProblemNotice problem={problem} />
      {theirs ? (
        <EditConflict mine={draft} theirs={draftOf(theirs)} onTake={() => setDraft(draftOf(theirs))} />
      ) : null}
      <Locked while={update.isPending}>
        <PatientFields
          draft={draft}
          onChange={setDraft}
          errors={errors}
          today={today}
          recorded={theirs ?? patient}
        />
      </Locked>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" tone="primary" busy={update.isPending}>
          {theirs ? t('mine') : common('save')}
        </Button>
      </div>
    </form>
  );
}
