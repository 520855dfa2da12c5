import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ServerProvider } from '@/components/trpc/provider';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { common, signIn } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ common, signIn }}>
      <ServerProvider>{children}</ServerProvider>
    </NextIntlClientProvider>
  );
}
