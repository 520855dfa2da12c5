'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { signOut } from '@/components/shell/next-auth';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { CodeField } from './code-field';
import { type CodeFailure, sendCode } from './send-code';

/** The second step of signing in: a code of the authenticator app, or a recovery code. */
export function CodeForm() {
  const t = useTranslations('signIn');
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CodeFailure | null>(null);

  async function submit() {
    if (!code.trim()) return;
    setBusy(true);
    setFailure(null);
    const failed = await sendCode(code);
    if (!failed) {
      window.location.assign(recovery ? '/account?recovery' : '/');
      return;
    }
    setFailure(failed);
    setCode('');
    setBusy(false);
  }

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
          <CodeField {...{ code, recovery }} onCode={setCode} onRecovery={setRecovery} />
          <Button type="submit" tone="primary" size="touch" busy={busy}>
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
