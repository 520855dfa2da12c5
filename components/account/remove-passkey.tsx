'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';

/** Removes a passkey for good, after saying what that means. */
export function RemovePasskey({
  passkeyId,
  last,
  onDone,
}: {
  passkeyId: string;
  /** Whether nothing else stands beside the password. */
  last: boolean;
  onDone: () => void;
}) {
  const t = useTranslations('account.passkeys');
  const common = useTranslations('common');
  const remove = useMutation(useTRPC().passkeys.remove.mutationOptions({ onSuccess: onDone }));
  return (
    <div className="flex flex-col gap-4">
      {remove.error ? <ProblemNotice problem={problemOf(remove.error)} /> : null}
      <p>
        {t('removeText')} {last ? t('removeLast') : null}
      </p>
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{common('cancel')}</Button>
        <Button
          tone="danger"
          busy={remove.isPending}
          onClick={() => remove.mutate({ passkeyId, idempotencyKey: crypto.randomUUID() })}
        >
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}
