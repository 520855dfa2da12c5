import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { AlertsView } from '@/components/alerts/alerts-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Alerts' };

export default async function AlertsPage({ searchParams }: PageProps<'/alerts'>) {
  await enter('/alerts');
  const status = (await searchParams).status === 'closed' ? 'closed' : 'open';
  const alerts = await (await createCaller()).alerts.list({ status });
  return <AlertsView alerts={alerts} status={status} madeAt={new Date().toISOString()} />;
}
