import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FrontCard } from '@/components/sign-in/front-card';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { HOME } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const person = await currentPerson();
  if (person) redirect(HOME[person.role]);
  const t = await getTranslations('signIn');
  const { expired, link } = await searchParams;
  const { offered } = await (await createCaller()).signInLink.offered();
  return (
    <FrontCard title={t('title')} lead={t('lead')} foot={t('foot')}>
      <SignInForm expired={expired !== undefined} offersLink={offered} byLink={link !== undefined} />
    </FrontCard>
  );
}
