'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { backToLastField } from '@/components/forms/last-field';
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
  const signedIn = useRef(false);
  // The button that opened it is gone by then: the focus goes back to where one was writing.
  useEffect(
    () => () => {
      if (signedIn.current) backToLastField();
    },
    [],
  );
  return (
    <Dialog open onClose={onClose} title={t('again.title')}>
      <AgainForm
        person={person}
        lead={t('again.lead')}
        submit={t('submit')}
        beside={<Button onClick={onClose}>{t('again.later')}</Button>}
        onSignedIn={() => {
          signedIn.current = true;
          onSignedIn();
        }}
      />
    </Dialog>
  );
}
