'use client';
import { signOut } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EnrolFactor } from './enrol-factor';

/** Enrolment as the last step of signing in, where the clinic asks for it. */
export function EnrolFirst() {
  const t = useTranslations('account.enrol');
  return (
    <EnrolFactor
      onDone={() => window.location.assign('/')}
      beside={<Button onClick={() => signOut({ callbackUrl: '/sign-in' })}>{t('later')}</Button>}
    />
  );
}
