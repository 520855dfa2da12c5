'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { EnrolFactor } from './enrol-factor';
import { RecoveryCodes } from './recovery-codes';

type Overview = Outputs['account']['overview'];

/** The second factor of the person's own account: set up, replace, remove, new recovery codes. */
export function FactorCard({ account, recoveryUsed }: { account: Overview; recoveryUsed: boolean }) {
  const t = useTranslations('account');
  const common = useTranslations('common');
  const format = useFormatter();
  const router = useRouter();
  const trpc = useTRPC();
  const [shown, setShown] = useState<'enrol' | 'remove' | null>(null);
  const { factor, factorRequired, passkeys } = account;
  const staysProtected = passkeys.length > 0;
  const close = () => {
    setShown(null);
    router.refresh();
  };
  const renew = useMutation(trpc.account.renewRecoveryCodes.mutationOptions());
  const remove = useMutation(trpc.account.removeFactor.mutationOptions({ onSuccess: close }));
  const error = renew.error ?? remove.error;
  return (
    <Card as="section" aria-labelledby="factor" className="flex flex-col gap-3 p-5">
      <h2 id="factor">{t('factor.title')}</h2>
      {recoveryUsed ? (
        <Notice tone="watch" title={t('factor.recoveryUsed')}>
          {t('factor.recoveryUsedText')}
        </Notice>
      ) : null}
      {error ? <ProblemNotice problem={problemOf(error)} /> : null}
      {factor ? (
        <p>
          {factor.appSince
            ? t('factor.since', {
                date: format.dateTime(new Date(factor.appSince), { dateStyle: 'long' }),
              })
            : t('factor.byPasskey')}{' '}
          <span className={factor.codesLeft < 3 ? 'font-semibold text-watch' : 'text-ink-2'}>
            {t('factor.left', { count: factor.codesLeft })}
          </span>
        </p>
      ) : (
        <p>{t('factor.none')}</p>
      )}
      {factorRequired ? <p className="text-ink-2">{t('factor.required')}</p> : null}
      {renew.data ? (
        <RecoveryCodes
          codes={renew.data.codes}
          onKept={() => {
            renew.reset();
            router.refresh();
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button tone={factor ? 'plain' : 'primary'} onClick={() => setShown('enrol')}>
            {factor?.appSince ? t('factor.replace') : t('factor.begin')}
          </Button>
          {factor ? (
            <Button
              busy={renew.isPending}
              onClick={() => renew.mutate({ idempotencyKey: crypto.randomUUID() })}
            >
              {t('factor.renew')}
            </Button>
          ) : null}
          {factor?.appSince && (staysProtected || !factorRequired) ? (
            <Button onClick={() => setShown('remove')}>{t('factor.remove')}</Button>
          ) : null}
        </div>
      )}
      <Dialog open={shown === 'enrol'} title={t('enrol.title')} onClose={close}>
        <EnrolFactor onDone={close} beside={<Button onClick={close}>{common('cancel')}</Button>} />
      </Dialog>
      <Dialog open={shown === 'remove'} title={t('factor.removeTitle')} onClose={close}>
        <p className="mb-4">{staysProtected ? t('factor.removeTextPasskey') : t('factor.removeText')}</p>
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{common('cancel')}</Button>
          <Button
            tone="danger"
            busy={remove.isPending}
            onClick={() => remove.mutate({ idempotencyKey: crypto.randomUUID() })}
          >
            {t('factor.remove')}
          </Button>
        </div>
      </Dialog>
    </Card>
  );
}
