import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { AdminAlerts } from '@/components/admin/admin-alerts';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Alerts' };

export default async function AdminAlertsPage({ searchParams }: PageProps<'/admin/alerts'>) {
  await enter('/admin/alerts');
  const status = (await searchParams).status === 'closed' ? 'closed' : 'open';
  const alerts = await (await createCaller()).admin.alerts({ status });
  return <AdminAlerts alerts={alerts} status={status} />;
}
