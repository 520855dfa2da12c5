'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useLastField } from '@/components/forms/last-field';
import { onLockRequest } from '@/components/shell/lock';
import { signOut } from '@/components/shell/next-auth';
import { type SignInHere, SignInHereProvider } from '@/components/shell/sign-in-here';
import { useTRPCClient } from '@/components/trpc/client';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { LockScreen } from './lock-screen';
import { forgetLocked, rememberLocked, wasLocked } from './locked-session';
import { ProofDialog } from './proof-dialog';
import { SignInAgain } from './sign-in-again';
import type { AgainPerson } from './use-again';
import { useIdle } from './use-idle';

/** Whatever waits for the server goes out now, as when a connection is back. */
const sendWhatWaits = () => window.dispatchEvent(new Event('online'));

/**
 * Around every page of somebody signed in: the password once more for what asks for it, signing in again in place when the session has
 * ended, a warning before it idles out, and the lock. Locking ends the session on the server and takes the page off the screen; what is
 * written stays in it, and goes on when the same person signs in again.
 */
export function SignedInGuard({
  person,
  sessionId,
  idleMilliseconds,
  children,
}: {
  person: AgainPerson;
  sessionId: string;
  idleMilliseconds: number;
  children: ReactNode;
}) {
  const t = useTranslations('signIn.lock');
  const client = useTRPCClient();
  useLastField();
  const [locked, setLocked] = useState(false);
  const [signingIn, setSigningIn] = useState<{ onBack?: (() => void) | undefined } | null>(null);
  const signInHere = useCallback<SignInHere>((onBack) => setSigningIn({ onBack }), []);

  const cover = useCallback(() => {
    rememberLocked(sessionId);
    setLocked(true);
  }, [sessionId]);
  const uncover = useCallback(() => {
    forgetLocked();
    setLocked(false);
    sendWhatWaits();
  }, []);
  const { idle, stay, say } = useIdle({
    userId: person.userId,
    limit: idleMilliseconds,
    paused: locked,
    keepAlive: () => void client.session.me.query().catch(() => undefined),
    onOver: () => lock(),
    onWord: (word) => (word === 'locked' ? cover() : uncover()),
  });
  const lock = useCallback(() => {
    cover();
    say('locked');
    void signOut().catch(() => undefined);
  }, [cover, say]);

  // A lock that was cut short, by a reload or a lost connection, is carried out.
  useEffect(() => {
    if (wasLocked(sessionId)) lock();
  }, [sessionId, lock]);
  useEffect(() => onLockRequest(lock), [lock]);
  useEffect(() => {
    const byKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return;
      event.preventDefault();
      event.stopPropagation();
      lock();
    };
    window.addEventListener('keydown', byKey, true);
    return () => window.removeEventListener('keydown', byKey, true);
  }, [lock]);

  return (
    <>
      <div inert={locked} className={locked ? 'hidden' : 'contents'} data-page>
        <SignInHereProvider value={person.comesByLink ? null : signInHere}>{children}</SignInHereProvider>
        <ProofDialog />
        {signingIn ? (
          <SignInAgain
            person={person}
            onClose={() => setSigningIn(null)}
            onSignedIn={() => {
              setSigningIn(null);
              sendWhatWaits();
              signingIn.onBack?.();
            }}
          />
        ) : null}
        <Dialog open={!locked && idle.kind === 'warning'} onClose={stay} title={t('warning')}>
          <p role="timer" className="mb-4">
            {t('warningText', { seconds: idle.kind === 'warning' ? idle.secondsLeft : 0 })}
          </p>
          <div className="flex justify-end gap-2">
            <Button onClick={lock}>{t('now')}</Button>
            <Button tone="primary" data-focus-first onClick={stay}>
              {t('stay')}
            </Button>
          </div>
        </Dialog>
      </div>
      {locked ? (
        <LockScreen
          person={person}
          onUnlocked={() => {
            say('unlocked');
            uncover();
          }}
        />
      ) : null}
    </>
  );
}
