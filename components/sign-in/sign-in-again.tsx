'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { AgainForm } from './again-form';
import type { AgainPerson } from './use-again';

/** Signs the same person in again without leaving the page: what is written stays, and goes on where it stopped. */
export function SignInAgain({
  person,
  onClose,
  onSignedIn,
}: {
  person: AgainPerson;
  onClose: () => void;
  onSignedIn: () => void;
}) {
  const t = useTranslations('signIn');
  return (
    <Dialog open onClose={onClose} title={t('again.title')}>
      <AgainForm
        person={person}
        lead={t('again.lead')}
        submit={t('submit')}
        beside={<Button onClick={onClose}>{t('again.later')}</Button>}
        onSignedIn={onSignedIn}
      />
    </Dialog>
  );
}
