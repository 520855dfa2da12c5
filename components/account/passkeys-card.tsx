'use client';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Outputs } from '@/components/trpc/outputs';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Dialog } from '@/components/ui/dialog';
import { AddPasskey } from './add-passkey';
import { RemovePasskey } from './remove-passkey';
import { RenamePasskey } from './rename-passkey';

type Overview = Outputs['account']['overview'];
type Passkey = Overview['passkeys'][number];

/** The passkeys of the person's own account: add, rename, remove. */
export function PasskeysCard({ account }: { account: Overview }) {
  const t = useTranslations('account.passkeys');
  const common = useTranslations('common');
  const format = useFormatter();
  const router = useRouter();
  const [shown, setShown] = useState<'add' | 'rename' | 'remove' | null>(null);
  const [chosen, setChosen] = useState<Passkey | null>(null);
  const { passkeys, passkeysOffered, factor, factorRequired } = account;
  const last = passkeys.length === 1 && !factor?.appSince;
  const close = () => {
    setShown(null);
    router.refresh();
  };
  const open = (what: 'rename' | 'remove', passkey: Passkey) => {
    setChosen(passkey);
    setShown(what);
  };
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' });
  return (
    <Card as="section" aria-labelledby="passkeys" className="flex flex-col gap-3 p-5">
      <h2 id="passkeys">{t('title')}</h2>
      <p>{t('lead')}</p>
      {passkeys.length > 0 ? (
        <ul aria-labelledby="passkeys" className="flex flex-col divide-y divide-line">
          {passkeys.map((passkey) => (
            <li key={passkey.passkeyId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
              <div className="mr-auto min-w-0">
                <p className="font-semibold break-words">{passkey.name}</p>
                <p className="text-ink-2">
                  {t('added', { date: day(passkey.addedAt) })}{' '}
                  {passkey.lastUsedAt ? t('lastUsed', { date: day(passkey.lastUsedAt) }) : t('neverUsed')}
                </p>
              </div>
              <Button
                aria-label={t('renameOf', { name: passkey.name })}
                onClick={() => open('rename', passkey)}
              >
                {t('rename')}
              </Button>
              {last && factorRequired ? null : (
                <Button
                  aria-label={t('removeOf', { name: passkey.name })}
                  onClick={() => open('remove', passkey)}
                >
                  {t('remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {last && factorRequired ? <p className="text-ink-2">{t('lastStays')}</p> : null}
      {passkeysOffered ? (
        <div>
          <Button onClick={() => setShown('add')}>{t('add')}</Button>
        </div>
      ) : null}
      <Dialog open={shown === 'add'} title={t('addTitle')} onClose={close}>
        <AddPasskey onDone={close} beside={<Button onClick={close}>{common('cancel')}</Button>} />
      </Dialog>
      {shown === 'rename' && chosen ? <RenamePasskey {...chosen} onDone={close} /> : null}
      {shown === 'remove' && chosen ? <RemovePasskey {...chosen} last={last} onDone={close} /> : null}
    </Card>
  );
}
