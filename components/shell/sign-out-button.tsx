'use client';
import { signOut } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

export function SignOutButton({ touch = false }: { touch?: boolean }) {
  const t = useTranslations('shell');
  return (
    <Button
      tone="quiet"
      size={touch ? 'touch' : 'small'}
      onClick={() => signOut({ callbackUrl: '/sign-in' })}
    >
      {t('signOut')}
    </Button>
  );
}
