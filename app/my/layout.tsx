import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PatientNav } from '@/components/my/patient-nav';
import { SignOutButton } from '@/components/shell/sign-out-button';
import { ServerProvider } from '@/components/trpc/provider';
import { Logo } from '@/components/ui/logo';
import { HOME } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';

export default async function MyLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect('/sign-in?expired');
  if (person.role !== 'patient') redirect(HOME[person.role]);
  const { common, shell, my, questionnaires } = await getMessages();
  const t = await getTranslations('common');
  return (
    <NextIntlClientProvider messages={{ common, shell, my, questionnaires }}>
      <ServerProvider>
        <div className="patient mx-auto min-h-dvh max-w-md px-[18px] pb-28">
          <a href="#content" className="sr-only focus:not-sr-only">
            {t('skipToContent')}
          </a>
          <header className="no-print flex items-center justify-between pt-3">
            <span className="flex items-center gap-2 text-[16px] font-bold tracking-tight">
              <Logo /> {person.clinicName}
            </span>
            <SignOutButton touch />
          </header>
          <main id="content">{children}</main>
        </div>
        <PatientNav />
      </ServerProvider>
    </NextIntlClientProvider>
  );
}
