import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AccessProvider } from '@/components/shell/access';
import { TopBar } from '@/components/shell/top-bar';
import { SignedInGuard } from '@/components/sign-in/signed-in-guard';
import { ServerProvider } from '@/components/trpc/provider';
import { HOME, mayOpen } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';
import { idleMillisecondsOf } from '@/server/auth/session';

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect('/sign-in?expired');
  if (!mayOpen(person.role, '/admin/break-glass')) redirect(HOME[person.role]);
  const { common, shell, signIn, admin, audit, questionnaires } = await getMessages();
  const t = await getTranslations('common');
  return (
    <NextIntlClientProvider messages={{ common, shell, signIn, admin, audit, questionnaires }}>
      <ServerProvider>
        <SignedInGuard
          person={{ userId: person.userId, clinicId: person.clinicId, email: person.email }}
          sessionId={person.sessionId}
          idleMilliseconds={idleMillisecondsOf(person.role)}
        >
          <a href="#content" className="sr-only focus:not-sr-only">
            {t('skipToContent')}
          </a>
          <TopBar area="admin" role={person.role} userName={person.name} clinicName={person.clinicName} />
          <main id="content" className="mx-auto max-w-[1280px] p-5">
            <AccessProvider role={person.role}>{children}</AccessProvider>
          </main>
        </SignedInGuard>
      </ServerProvider>
    </NextIntlClientProvider>
  );
}
