'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';

/** Another name for a passkey. */
export function RenamePasskey({
  passkeyId,
  name: before,
  onDone,
}: {
  passkeyId: string;
  name: string;
  onDone: () => void;
}) {
  const t = useTranslations('account.passkeys');
  const common = useTranslations('common');
  const message = useFieldMessage();
  const [name, setName] = useState(before);
  const rename = useMutation(useTRPC().passkeys.rename.mutationOptions({ onSuccess: onDone }));
  const problem = rename.error ? problemOf(rename.error) : null;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate({ passkeyId, name, idempotencyKey: crypto.randomUUID() });
      }}
    >
      {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
      <TextField
        label={t('name')}
        data-focus-first
        autoComplete="off"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={message(problem?.fields.name)}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{common('cancel')}</Button>
        <Button type="submit" tone="primary" busy={rename.isPending}>
          {t('saveName')}
        </Button>
      </div>
    </form>
  );
}
