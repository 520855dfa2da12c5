import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EnrolFirst } from '@/components/account/enrol-first';
import { CodeForm } from '@/components/sign-in/code-form';
import { FrontCard } from '@/components/sign-in/front-card';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { HOME } from '@/domain/access/pages';
import { currentArrival, currentPerson } from '@/server/auth/current-person';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Sign in' };

/** Password, then the second factor, or its enrolment where the clinic asks for one. */
export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const person = await currentPerson();
  if (person) redirect(HOME[person.role]);
  const arrival = await currentArrival();
  const t = await getTranslations();
  const caller = await createCaller();
  if (arrival?.step === 'code') {
    return (
      <FrontCard title={t('signIn.code.title')} lead={t('signIn.code.lead', { email: arrival.email })}>
        <CodeForm app={arrival.app} passkey={arrival.passkey} />
      </FrontCard>
    );
  }
  const passkeys = await caller.passkeys.offered();
  if (arrival) {
    return (
      <FrontCard title={t('account.enrol.firstTitle')} lead={t('account.enrol.lead')}>
        <EnrolFirst offersPasskey={passkeys.offered} />
      </FrontCard>
    );
  }
  const { expired, link } = await searchParams;
  const { offered } = await caller.signInLink.offered();

  return (
    <FrontCard title={t('signIn.title')} lead={t('signIn.lead')} foot={t('signIn.foot')}>
      <SignInForm
        expired={expired !== undefined}
        offersPasskey={passkeys.offered}
        offersLink={offered}
        byLink={link !== undefined}
      />
    </FrontCard>
  );
}
