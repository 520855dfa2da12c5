'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';

/** Whether the clinic asks its staff for a second factor. */
export function RequireFactor({ required }: { required: boolean }) {
  const t = useTranslations('admin.team');
  const router = useRouter();
  const save = useMutation(
    useTRPC().team.requireFactor.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  return (
    <Card as="section" aria-labelledby="require-factor" className="mt-4 flex flex-col gap-2 p-5">
      <h2 id="require-factor">{t('factorTitle')}</h2>
      {save.error ? <ProblemNotice problem={problemOf(save.error)} /> : null}
      <p>{required ? t('factorRequired') : t('factorOptional')}</p>
      <div>
        <Button
          busy={save.isPending}
          onClick={() => save.mutate({ required: !required, idempotencyKey: crypto.randomUUID() })}
        >
          {required ? t('factorRelease') : t('factorRequire')}
        </Button>
      </div>
    </Card>
  );
}
