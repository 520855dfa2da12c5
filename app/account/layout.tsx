import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PatientFrame } from '@/components/my/patient-frame';
import { TopBar } from '@/components/shell/top-bar';
import { SignedInGuard } from '@/components/sign-in/signed-in-guard';
import { ServerProvider } from '@/components/trpc/provider';
import { HOME } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';
import { idleMillisecondsOf } from '@/server/auth/session';

/** The account page stands in the frame of the role it is opened from. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect('/sign-in?expired');
  const { common, shell, account, signIn } = await getMessages();
  const t = await getTranslations('common');
  return (
    <NextIntlClientProvider messages={{ common, shell, account, signIn }}>
      <ServerProvider>
        <SignedInGuard
          person={{ userId: person.userId, clinicId: person.clinicId, email: person.email }}
          sessionId={person.sessionId}
          idleMilliseconds={idleMillisecondsOf(person.role)}
        >
          {person.role === 'patient' ? (
            <PatientFrame clinicName={person.clinicName}>{children}</PatientFrame>
          ) : (
            <>
              <a href="#content" className="sr-only focus:not-sr-only">
                {t('skipToContent')}
              </a>
              <TopBar
                area={HOME[person.role].startsWith('/admin') ? 'admin' : 'clinic'}
                role={person.role}
                userName={person.name}
                clinicName={person.clinicName}
              />
              <main id="content" className="mx-auto max-w-[1280px] p-5">
                {children}
              </main>
            </>
          )}
        </SignedInGuard>
      </ServerProvider>
    </NextIntlClientProvider>
  );
}
