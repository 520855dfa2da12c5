'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Locked } from '@/components/forms/locked';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button, LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { Duplicates } from './duplicates';
import { EMPTY_DRAFT, inputOf } from './patient-draft';
import { PatientFields } from './patient-fields';
import { useFieldErrors } from './use-field-errors';

/** Registers a patient; somebody who looks like a patient already there is shown before anything is created. */
export function NewPatient({ today }: { today: string }) {
  const t = useTranslations('patients.new');
  const common = useTranslations('common');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const keyOf = useIntentKey();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [leaving, setLeaving] = useState(false);
  const create = useMutation(
    useTRPC().patients.create.mutationOptions({
      onSuccess: (answer) => {
        if (answer.kind !== 'created') return;
        setLeaving(true);
        router.replace(`/patients/${answer.patientId}`);
      },
    }),
  );
  const problem = create.error ? problemOf(create.error) : null;
  const { errors, setMissing } = useFieldErrors(form, problem);
  const duplicates = create.data?.kind === 'possible_duplicates' ? create.data.duplicates : null;

  function send(confirmedNotDuplicate: boolean) {
    const filled = inputOf(draft);
    setMissing('missing' in filled ? filled.missing : {});
    if ('missing' in filled) return;
    const intent = { ...filled.input, confirmedNotDuplicate };
    create.mutate({ ...intent, idempotencyKey: keyOf(intent) });
  }

  const busy = create.isPending || leaving;
  return (
    <div className="mx-auto max-w-2xl p-5">
      <PageHeader title={t('title')} sub={t('sub')} />
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(false);
        }}
        className="flex flex-col gap-4"
      >
        <ProblemNotice problem={problem} />
        {duplicates ? (
          <Duplicates duplicates={duplicates} busy={busy} onCreateAnyway={() => send(true)} />
        ) : null}
        <Card className="p-4">
          <Locked while={busy}>
            <PatientFields
              draft={draft}
              errors={errors}
              today={today}
              onChange={(next) => {
                setDraft(next);
                // Another name may be another person: the question is asked afresh.
                if (duplicates) create.reset();
              }}
            />
          </Locked>
        </Card>
        <div className="flex flex-wrap justify-end gap-2">
          <LinkButton href="/patients">{common('cancel')}</LinkButton>
          <Button type="submit" tone={duplicates ? 'plain' : 'primary'} busy={busy}>
            {t('create')}
          </Button>
        </div>
      </form>
    </div>
  );
}
