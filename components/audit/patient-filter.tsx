'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useTRPCClient } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';

type Choose = (patientId: string | null) => void;

/** Whose record is asked about. A name is typed into a dialog and travels in a request body, never in the address. */
export function PatientFilter({ patientName, onChoose }: { patientName: string | null; onChoose: Choose }) {
  const t = useTranslations('audit');
  const [open, setOpen] = useState(false);
  return (
    <div className="max-sm:w-full">
      <span className="mb-1 block font-semibold">{t('patient')}</span>
      <Button onClick={() => setOpen(true)} className="min-h-[34px] max-sm:w-full" aria-haspopup="dialog">
        {patientName ?? t('anyPatient')}
      </Button>
      {open ? (
        <FindDialog
          onClose={() => setOpen(false)}
          onChoose={(patientId) => {
            setOpen(false);
            onChoose(patientId);
          }}
        />
      ) : null}
    </div>
  );
}

function FindDialog({ onClose, onChoose }: { onClose: () => void; onChoose: Choose }) {
  const t = useTranslations('audit');
  const message = useFieldMessage();
  const client = useTRPCClient();
  const [typed, setTyped] = useState('');
  const find = useMutation({
    mutationFn: (query: string) => client.audit.findPatients.query({ query }),
  });
  const problem = find.error ? problemOf(find.error) : null;
  return (
    <Dialog open onClose={onClose} title={t('findPatient')}>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          find.mutate(typed);
        }}
      >
        <TextField
          label={t('findHint')}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          maxLength={100}
          autoComplete="off"
          error={message(problem?.fields.query)}
          className="grow"
        />
        <Button type="submit" tone="primary" busy={find.isPending}>
          {t('find')}
        </Button>
      </form>
      <div className="mt-3 flex max-h-80 flex-col gap-1 overflow-y-auto" role="status">
        {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
        {find.data?.length === 0 ? <p className="text-ink-2">{t('foundNobody')}</p> : null}
        {find.data?.map(({ patientId, name, number }) => (
          <Button
            key={patientId}
            tone="quiet"
            className="min-h-11 shrink-0 justify-start text-left"
            onClick={() => onChoose(patientId)}
          >
            {name} <span className="font-normal text-ink-2">{t('number', { number })}</span>
          </Button>
        ))}
      </div>
      <div className="mt-3 flex justify-end gap-2">
        <Button onClick={() => onChoose(null)}>{t('anyPatient')}</Button>
      </div>
    </Dialog>
  );
}
