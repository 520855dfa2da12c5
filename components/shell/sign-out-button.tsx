'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { signOut } from './next-auth';

export function SignOutButton({ touch = false }: { touch?: boolean }) {
  const t = useTranslations('shell');
  return (
    <Button tone="quiet" size={touch ? 'touch' : 'small'} onClick={() => signOut('/sign-in')}>
      {t('signOut')}
    </Button>
  );
}
