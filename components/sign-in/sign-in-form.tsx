'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { signIn } from '@/components/shell/next-auth';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { AskForLink } from './ask-for-link';
import { type PasskeyFailure, useShowPasskey } from './show-passkey';

type Failure = PasskeyFailure | 'wrong' | 'expired';

/** One answer for an unknown e-mail and for a wrong password, so that nobody learns who has an account. */
export function SignInForm({
  expired,
  offersPasskey,
  offersLink,
  byLink,
}: {
  expired: boolean;
  /** Whether browsers make passkeys for this address. */
  offersPasskey: boolean;
  /** Whether mail reaches people from here. */
  offersLink: boolean;
  /** Begin with asking for a link. */
  byLink: boolean;
}) {
  const t = useTranslations('signIn');
  const message = useFieldMessage();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(expired ? 'expired' : null);
  const { toSignIn } = useShowPasskey();
  const [asking, setAsking] = useState(offersLink && byLink);

  async function submit() {
    setTried(true);
    if (!email.trim() || !password) return;
    setBusy(true);
    setFailure(null);
    try {
      const answer = await signIn('credentials', { email, password });
      if (answer?.ok && !answer.error) {
        window.location.assign('/');
        return;
      }
      setFailure(answer?.error === 'too_many_attempts' ? 'tooMany' : 'wrong');
    } catch {
      setFailure('offline');
    }
    setBusy(false);
  }

  async function byPasskey() {
    setBusy(true);
    setFailure(null);
    const failed = await toSignIn();
    setFailure(failed);
    if (failed) setBusy(false);
    else window.location.assign('/');
  }

  if (asking) return <AskForLink email={email} onBack={() => setAsking(false)} />;
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
        <Notice tone={failure === 'expired' ? 'watch' : 'danger'} live title={t(`${failure}.title`)}>
          {t(`${failure}.text`)}
        </Notice>
      ) : null}
      <TextField
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        maxLength={254}
        touch
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={tried && !email.trim() ? message('text.required') : null}
      />
      <TextField
        label={t('password')}
        type="password"
        name="password"
        autoComplete="current-password"
        maxLength={200}
        touch
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={tried && !password ? message('text.required') : null}
      />
      <Button type="submit" tone="primary" size="touch" busy={busy}>
        {busy ? t('busy') : t('submit')}
      </Button>
      {offersPasskey ? (
        <Button size="touch" disabled={busy} onClick={() => void byPasskey()}>
          {t('passkey.use')}
        </Button>
      ) : null}
      {offersLink ? (
        <Button tone="quiet" size="touch" onClick={() => setAsking(true)}>
          {t('link.offer')}
        </Button>
      ) : null}
    </form>
  );
}
