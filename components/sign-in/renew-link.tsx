'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { LinkTrouble } from './link-trouble';

/** Sends a new link to the account the old one was for: nothing is typed again. */
export function RenewLink({ token }: { token: string }) {
  const t = useTranslations('signIn.link');
  const renew = useMutation(useTRPC().signInLink.renew.mutationOptions());
  return (
    <div className="flex flex-col gap-4">
      <LinkTrouble problem={renew.error ? problemOf(renew.error) : null} />
      {renew.isSuccess ? (
        <Notice tone="good" live title={t('renewedTitle')}>
          {t('renewedText')}
        </Notice>
      ) : (
        <Button tone="primary" size="touch" busy={renew.isPending} onClick={() => renew.mutate({ token })}>
          {t('renew')}
        </Button>
      )}
    </div>
  );
}
