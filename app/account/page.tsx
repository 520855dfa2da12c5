import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { AccountView } from '@/components/account/account-view';
import { mayOpen } from '@/domain/access/pages';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage({ searchParams }: PageProps<'/account'>) {
  const person = await enter('/account');
  const account = await (await createCaller()).account.overview();
  const { recovery } = await searchParams;
  return (
    <AccountView
      account={account}
      email={person.email}
      recoveryUsed={recovery !== undefined}
      lockHere={person.role === 'patient'}
      ownActions={mayOpen(person.role, '/own-actions') ? '/own-actions' : null}
    />
  );
}
