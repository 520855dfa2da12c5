import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PatientFrame } from '@/components/my/patient-frame';
import { SignedInGuard } from '@/components/sign-in/signed-in-guard';
import { ServerProvider } from '@/components/trpc/provider';
import { HOME } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';
import { idleMillisecondsOf } from '@/server/auth/session';

export default async function MyLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect('/sign-in?expired');
  if (person.role !== 'patient') redirect(HOME[person.role]);
  const { common, shell, signIn, my, questionnaires } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ common, shell, signIn, my, questionnaires }}>
      <ServerProvider>
        <SignedInGuard
          person={{ userId: person.userId, clinicId: person.clinicId, email: person.email }}
          sessionId={person.sessionId}
          idleMilliseconds={idleMillisecondsOf(person.role)}
        >
          <PatientFrame clinicName={person.clinicName}>{children}</PatientFrame>
        </SignedInGuard>
      </ServerProvider>
    </NextIntlClientProvider>
  );
}
