'use client';
import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPCClient } from '@/components/trpc/client';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

type Failure = 'wrong' | 'tooMany' | 'offline' | 'otherPerson';

/** Signs the same person in again without leaving the page: what is written stays, and goes on where it stopped. */
export function SignInAgain({
  person,
  onClose,
  onSignedIn,
}: {
  person: { userId: string; clinicId: string; email: string };
  onClose: () => void;
  onSignedIn: () => void;
}) {
  const t = useTranslations('signIn');
  const client = useTRPCClient();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function attempt(): Promise<Failure | null> {
    const answer = await signIn('credentials', { email: person.email, password, redirect: false });
    if (answer?.error === 'too_many_attempts') return 'tooMany';
    if (!answer?.ok || answer.error) return 'wrong';
    const { user, clinic } = await client.session.me.query();
    return user.id === person.userId && clinic.id === person.clinicId ? null : 'otherPerson';
  }
  async function submit() {
    if (!password) return;
    setBusy(true);
    const failed = await attempt().catch((): Failure => 'offline');
    setBusy(false);
    setFailure(failed);
    if (failed) return;
    setPassword('');
    onSignedIn();
  }

  return (
    <Dialog open onClose={onClose} title={t('again.title')}>
      <form
        noValidate
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="text-ink-2">{t('again.lead')}</p>
        {failure ? (
          <Notice tone="danger" live title={t(`${failure}.title`)}>
            {t(`${failure}.text`)}
          </Notice>
        ) : null}
        <TextField label={t('email')} type="email" autoComplete="username" readOnly value={person.email} />
        <TextField
          label={t('password')}
          type="password"
          autoComplete="current-password"
          data-focus-first
          maxLength={200}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t('again.later')}</Button>
          <Button type="submit" tone="primary" busy={busy}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
