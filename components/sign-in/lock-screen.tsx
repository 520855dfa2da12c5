'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { signOut } from '@/components/shell/next-auth';
import { Button } from '@/components/ui/button';
import { Logo } from '@/components/ui/logo';
import { AgainForm } from './again-form';
import type { AgainPerson } from './use-again';

/** Covers the whole screen; nothing of the page is painted behind it. Only the same person gets back. */
export function LockScreen({ person, onUnlocked }: { person: AgainPerson; onUnlocked: () => void }) {
  const t = useTranslations('signIn');
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    const cover = () => {
      if (!dialog?.isConnected || dialog.open) return;
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    };
    cover();
    const title = document.title;
    document.title = 'Rootwise';
    // Escape may close a dialog whatever its owner says: it opens again.
    dialog?.addEventListener('close', cover);
    return () => {
      dialog?.removeEventListener('close', cover);
      document.title = title;
    };
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => event.preventDefault()}
      className="m-0 size-full max-h-none max-w-none bg-paper text-ink open:grid open:place-items-center"
    >
      <div className="w-full max-w-sm p-4">
        <p className="mb-6 flex items-center gap-2 text-[20px] font-bold tracking-tight">
          <Logo size={28} /> Rootwise
        </p>
        <div className="rounded-lg border border-line bg-card p-6">
          <h1 id={titleId} className="mb-2">
            {t('lock.title')}
          </h1>
          <AgainForm
            person={person}
            lead={t('lock.lead')}
            submit={t('lock.submit')}
            beside={<Button onClick={() => signOut('/sign-in')}>{t('lock.other')}</Button>}
            onSignedIn={onUnlocked}
          />
        </div>
      </div>
    </dialog>
  );
}
