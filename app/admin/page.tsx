import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { OverviewView } from '@/components/admin/overview-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Overview' };

export default async function AdminPage() {
  await enter('/admin');
  const caller = await createCaller();
  const [overview, me] = await Promise.all([caller.admin.overview(), caller.session.me()]);
  return <OverviewView overview={overview} clinicName={me.clinic.name} />;
}
