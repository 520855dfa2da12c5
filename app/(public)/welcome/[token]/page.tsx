import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orElse } from '@/app/or-not-found';
import { FrontCard } from '@/components/sign-in/front-card';
import { WelcomeForm } from '@/components/sign-in/welcome-form';
import { LinkButton } from '@/components/ui/button';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Choose a password', referrer: 'no-referrer' };

export default async function WelcomePage({ params }: PageProps<'/welcome/[token]'>) {
  const { token } = await params;
  const t = await getTranslations('signIn.welcome');
  const caller = await createCaller();
  // A token of another length is none: the same answer as for one that was made up.
  const { usable } = await orElse(caller.setup.check({ token }), () => ({ usable: false }));
  if (!usable) {
    return (
      <FrontCard title={t('usedTitle')} lead={t('usedText')}>
        <LinkButton href="/sign-in">{(await getTranslations('signIn'))('title')}</LinkButton>
      </FrontCard>
    );
  }
  return (
    <FrontCard title={t('title')} lead={t('lead')}>
      <WelcomeForm token={token} />
    </FrontCard>
  );
}
