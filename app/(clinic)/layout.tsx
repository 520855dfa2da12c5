import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FindPatient } from '@/components/patients/find-patient';
import { SearchTextProvider } from '@/components/patients/search-text';
import { AccessProvider } from '@/components/shell/access';
import { TopBar } from '@/components/shell/top-bar';
import { SignedInGuard } from '@/components/sign-in/signed-in-guard';
import { ServerProvider } from '@/components/trpc/provider';
import { HOME, mayOpen } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';
import { idleMillisecondsOf } from '@/server/auth/session';

/** Whose words these pages need. */
const ROOMS = [
  'common',
  'shell',
  'signIn',
  'caseload',
  'patients',
  'cases',
  'plan',
  'followUp',
  'alerts',
  'library',
  'questionnaires',
  'corrections',
] as const;

/** The pages of those who treat or receive patients. The main area has no padding: a patient banner runs from edge to edge. */
export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect('/sign-in?expired');
  if (!mayOpen(person.role, '/patients')) redirect(HOME[person.role]);
  const all = await getMessages();
  const messages = Object.fromEntries(ROOMS.map((room) => [room, all[room]]));
  const t = await getTranslations('common');
  return (
    <NextIntlClientProvider messages={messages}>
      <ServerProvider>
        <SignedInGuard
          person={{ userId: person.userId, clinicId: person.clinicId, email: person.email }}
          sessionId={person.sessionId}
          idleMilliseconds={idleMillisecondsOf(person.role)}
        >
          <a
            href="#content"
            className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-card focus:p-2"
          >
            {t('skipToContent')}
          </a>
          <SearchTextProvider>
            <TopBar
              area="clinic"
              role={person.role}
              userName={person.name}
              clinicName={person.clinicName}
              search={<FindPatient />}
            />
            <main id="content" tabIndex={-1} className="outline-none">
              <AccessProvider role={person.role}>{children}</AccessProvider>
            </main>
          </SearchTextProvider>
        </SignedInGuard>
      </ServerProvider>
    </NextIntlClientProvider>
  );
}
