'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { FormDialog } from '@/components/forms/form-dialog';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';

/** Removes a passkey for good, after saying what that means. */
export function RemovePasskey({
  passkeyId,
  name,
  last,
  onDone,
}: {
  passkeyId: string;
  name: string;
  /** Whether nothing else stands beside the password. */
  last: boolean;
  onDone: () => void;
}) {
  const t = useTranslations('account.passkeys');
  const keyOf = useIntentKey();
  const remove = useMutation(useTRPC().passkeys.remove.mutationOptions({ onSuccess: onDone }));
  return (
    <FormDialog
      title={t('removeTitle', { name })}
      onClose={onDone}
      lead={
        <>
          {t('removeText')} {last ? t('removeLast') : null}
        </>
      }
      problem={remove.error ? problemOf(remove.error) : null}
      busy={remove.isPending}
      send={t('remove')}
      tone="danger"
      onSend={() => remove.mutate({ passkeyId, idempotencyKey: keyOf({ passkeyId }) })}
    />
  );
}
