'use client';
import { useTranslations } from 'next-intl';
import { signOut } from '@/components/shell/next-auth';
import { Button } from '@/components/ui/button';
import { EnrolFactor } from './enrol-factor';

/** Enrolment as the last step of signing in, where the clinic asks for it. */
export function EnrolFirst() {
  const t = useTranslations('account.enrol');
  return (
    <EnrolFactor
      onDone={() => window.location.assign('/')}
      beside={<Button onClick={() => signOut('/sign-in')}>{t('later')}</Button>}
    />
  );
}
