import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ProofDialog } from '@/components/sign-in/proof-dialog';
import { ServerProvider } from '@/components/trpc/provider';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { account, common, signIn } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ account, common, signIn }}>
      <ServerProvider>
        {children}
        <ProofDialog />
      </ServerProvider>
    </NextIntlClientProvider>
  );
}
