'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useTRPCClient } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { makePasskey } from '@/components/webauthn/ask-authenticator';
import { RecoveryCodes } from './recovery-codes';

/** Asks the server what to make, has the browser make it and hands it in; with the first factor of an account come recovery codes. */
function useAddPasskey(onAdded: () => void) {
  const { passkeys, account } = useTRPCClient();
  return useMutation({
    mutationFn: async (name: string) => {
      const made = await makePasskey(await passkeys.begin.mutate({ idempotencyKey: crypto.randomUUID() }));
      if (made.kind === 'none') return made;
      const { answer } = made;
      const { first } = await passkeys.add.mutate({ name, answer, idempotencyKey: crypto.randomUUID() });
      if (!first) return { kind: 'added' as const };
      return account.renewRecoveryCodes
        .mutate({ idempotencyKey: crypto.randomUUID() })
        .then(({ codes }) => ({ kind: 'first' as const, codes }));
    },
    onSuccess: ({ kind }) => {
      if (kind === 'added') onAdded();
    },
  });
}

/** Adds a passkey under a name its owner knows it by. */
export function AddPasskey({ onDone, beside }: { onDone: () => void; beside?: ReactNode }) {
  const t = useTranslations('account.passkeys');
  const message = useFieldMessage();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const add = useAddPasskey(onDone);
  const { data } = add;
  const problem = add.error ? problemOf(add.error) : null;
  if (data?.kind === 'first') return <RecoveryCodes codes={data.codes} onKept={onDone} />;
  const refused = problem?.fields.answer ? 'refused' : data?.kind === 'none' ? data.why : null;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name.trim()) add.mutate(name);
      }}
    >
      {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
      {refused ? (
        <Notice tone="danger" live title={t(`why.${refused}.title`)}>
          {t(`why.${refused}.text`)}
        </Notice>
      ) : null}
      <p>{t('addLead')}</p>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        data-focus-first
        autoComplete="off"
        maxLength={60}
        touch
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={tried && !name.trim() ? message('text.required') : message(problem?.fields.name)}
      />
      <div className="flex flex-wrap justify-end gap-2">
        {beside}
        <Button type="submit" tone="primary" busy={add.isPending}>
          {t('addNow')}
        </Button>
      </div>
    </form>
  );
}
