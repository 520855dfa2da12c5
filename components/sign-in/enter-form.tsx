'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { signIn } from '@/components/shell/next-auth';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { RenewLink } from './renew-link';

type Failure = 'worthless' | 'tooMany' | 'offline';

/** One press signs in with the link: opening the page alone does not spend it. It names the clinic and nobody. */
export function EnterForm({ token, clinicName }: { token: string; clinicName: string }) {
  const t = useTranslations('signIn');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function attempt(): Promise<Failure | null> {
    const answer = await signIn('link', { token });
    if (answer?.ok && !answer.error) return null;
    if (answer?.error === 'too_many_attempts') return 'tooMany';
    return answer?.error === 'CredentialsSignin' ? 'worthless' : 'offline';
  }
  async function enter() {
    setBusy(true);
    const failed = await attempt().catch((): Failure => 'offline');
    setFailure(failed);
    if (failed) setBusy(false);
    else window.location.assign('/');
  }

  return (
    <div className="flex flex-col gap-4">
      {failure === 'worthless' ? (
        <Notice tone="watch" live title={t('link.worthlessTitle')} />
      ) : failure ? (
        <Notice tone="danger" live title={t(`${failure}.title`)}>
          {t(`${failure}.text`)}
        </Notice>
      ) : null}
      {failure === 'worthless' ? (
        <RenewLink token={token} />
      ) : (
        <Button
          tone="primary"
          size="touch"
          className="py-2 whitespace-normal"
          busy={busy}
          onClick={() => void enter()}
        >
          {t('link.enter', { clinic: clinicName })}
        </Button>
      )}
    </div>
  );
}
