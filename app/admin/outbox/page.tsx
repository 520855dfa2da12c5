import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { OutboxView } from '@/components/outbox/outbox-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Outbox' };

export default async function OutboxPage() {
  await enter('/admin/outbox');
  return <OutboxView outbox={await (await createCaller()).mail.outbox()} />;
}
