import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { againPersonOf } from '@/app/again-person';
import { AccessProvider } from '@/components/shell/access';
import type { Area } from '@/components/shell/nav-items';
import { TopBar } from '@/components/shell/top-bar';
import { SignedInGuard } from '@/components/sign-in/signed-in-guard';
import { ServerProvider } from '@/components/trpc/provider';
import { idleMillisecondsOf, type SignedIn } from '@/server/auth/session';

type Room = keyof Awaited<ReturnType<typeof getMessages>>;

/** Around every page of somebody signed in: the words of the rooms it needs, the way to the server, and the lock. */
export async function SignedInFrame({
  person,
  rooms,
  children,
}: {
  person: SignedIn;
  rooms: readonly Room[];
  children: ReactNode;
}) {
  const all = await getMessages();
  return (
    <NextIntlClientProvider messages={Object.fromEntries(rooms.map((room) => [room, all[room]]))}>
      <ServerProvider>
        <SignedInGuard
          person={againPersonOf(person)}
          sessionId={person.sessionId}
          idleMilliseconds={idleMillisecondsOf(person.role)}
        >
          {children}
        </SignedInGuard>
      </ServerProvider>
    </NextIntlClientProvider>
  );
}

/** The bar of the staff above a page, and the way past it for a keyboard. */
export async function StaffFrame({
  person,
  area,
  search,
  edgeToEdge = false,
  children,
}: {
  person: SignedIn;
  area: Area;
  search?: ReactNode;
  /** Without padding of its own: a patient banner runs from edge to edge. */
  edgeToEdge?: boolean;
  children: ReactNode;
}) {
  const t = await getTranslations('common');
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-card focus:p-2"
      >
        {t('skipToContent')}
      </a>
      <TopBar
        area={area}
        role={person.role}
        userName={person.name}
        clinicName={person.clinicName}
        search={search}
      />
      <main
        id="content"
        tabIndex={-1}
        className={edgeToEdge ? 'outline-none' : 'mx-auto max-w-[1280px] p-5 outline-none'}
      >
        <AccessProvider role={person.role}>{children}</AccessProvider>
      </main>
    </>
  );
}
