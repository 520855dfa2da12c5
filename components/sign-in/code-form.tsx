'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { signOut } from '@/components/shell/next-auth';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { CodeField } from './code-field';
import { type CodeFailure, sendCode } from './send-code';
import { type PasskeyFailure, useShowPasskey } from './show-passkey';

/** The second step of signing in: a passkey, a code of the authenticator app, or a recovery code, as the account has them. */
export function CodeForm({ app, passkey }: { app: boolean; passkey: boolean }) {
  const t = useTranslations('signIn');
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CodeFailure | PasskeyFailure | null>(null);
  const { asSecondStep } = useShowPasskey();

  async function show(send: () => Promise<typeof failure>, next: string) {
    setBusy(true);
    setFailure(null);
    const failed = await send();
    if (!failed) {
      window.location.assign(next);
      return;
    }
    setFailure(failed);
    setCode('');
    setBusy(false);
  }
  const submit = () =>
    code.trim() ? show(() => sendCode(code), recovery || !app ? '/account?recovery' : '/') : undefined;

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {failure ? (
        <Notice tone="danger" live title={t(`${failure}.title`)}>
          {t(`${failure}.text`)}
        </Notice>
      ) : null}
      {failure === 'ended' ? (
        <Button tone="primary" size="touch" onClick={() => window.location.assign('/sign-in')}>
          {t('code.startAgain')}
        </Button>
      ) : (
        <>
          {passkey ? (
            <Button
              tone={app ? 'plain' : 'primary'}
              size="touch"
              busy={busy}
              onClick={() => void show(asSecondStep, '/')}
            >
              {t('passkey.use')}
            </Button>
          ) : null}
          <CodeField {...{ code, app, recovery }} onCode={setCode} onRecovery={setRecovery} />
          <Button type="submit" tone={app ? 'primary' : 'plain'} size="touch" busy={busy}>
            {busy ? t('busy') : t('code.submit')}
          </Button>
          <Button tone="quiet" onClick={() => signOut('/sign-in')}>
            {t('code.other')}
          </Button>
        </>
      )}
    </form>
  );
}
