'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDialog } from '@/components/forms/form-dialog';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
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
  const keyOf = useIntentKey();
  const [name, setName] = useState(before);
  const rename = useMutation(useTRPC().passkeys.rename.mutationOptions({ onSuccess: onDone }));
  return (
    <FormDialog
      title={t('renameTitle')}
      onClose={onDone}
      problem={rename.error ? problemOf(rename.error) : null}
      busy={rename.isPending}
      send={t('saveName')}
      onSend={() => rename.mutate({ passkeyId, name, idempotencyKey: keyOf({ passkeyId, name }) })}
    >
      {(errorOf) => (
        <TextField
          label={t('name')}
          data-focus-first
          autoComplete="off"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={errorOf('name')}
        />
      )}
    </FormDialog>
  );
}
