'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** What an admin can do for a colleague who lost a phone or a device. */
export function MemberAccess({ userId, onClose }: { userId: string; onClose: () => void }) {
  const t = useTranslations('admin.team');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const reset = useMutation(trpc.team.resetFactor.mutationOptions());
  const end = useMutation(trpc.team.endSessions.mutationOptions());
  const error = reset.error ?? end.error;
  const input = () => ({ userId, idempotencyKey: crypto.randomUUID() });
  return (
    <div className="flex flex-col gap-4">
      {error ? <ProblemNotice problem={problemOf(error)} /> : null}
      {end.data ? <Notice tone="good" live title={t('sessionsEnded')} /> : null}
      {reset.data ? <Notice tone="good" live title={t('factorReset')} /> : null}
      <div className="flex flex-col items-start gap-2">
        <p>{t('endSessionsText')}</p>
        <Button busy={end.isPending} onClick={() => end.mutate(input())}>
          {t('endSessions')}
        </Button>
      </div>
      <div className="flex flex-col items-start gap-2">
        <p>{t('resetFactorText')}</p>
        <Button busy={reset.isPending} onClick={() => reset.mutate(input())}>
          {t('resetFactor')}
        </Button>
      </div>
      <div className="flex justify-end">
        <Button onClick={onClose}>{common('close')}</Button>
      </div>
    </div>
  );
}
