'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { signOut } from '@/components/shell/next-auth';
import { Button } from '@/components/ui/button';
import { AddPasskey } from './add-passkey';
import { EnrolFactor } from './enrol-factor';

/** Enrolment as the last step of signing in, where the clinic asks for it: an authenticator app, or a passkey. */
export function EnrolFirst({ offersPasskey }: { offersPasskey: boolean }) {
  const t = useTranslations('account.enrol');
  const [byPasskey, setByPasskey] = useState(false);
  const onDone = () => window.location.assign('/');
  const beside = <Button onClick={() => signOut('/sign-in')}>{t('later')}</Button>;
  return (
    <div className="flex flex-col gap-4">
      {byPasskey ? <AddPasskey {...{ onDone, beside }} /> : <EnrolFactor {...{ onDone, beside }} />}
      {offersPasskey ? (
        <Button tone="quiet" onClick={() => setByPasskey(!byPasskey)}>
          {byPasskey ? t('app') : t('passkey')}
        </Button>
      ) : null}
    </div>
  );
}
