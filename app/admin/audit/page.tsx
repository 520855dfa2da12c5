import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { auditQueryOf } from '@/components/audit/audit-query';
import { AuditView } from '@/components/audit/audit-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Audit log' };

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  await enter('/admin/audit');
  const query = auditQueryOf(await searchParams);
  const caller = await createCaller();
  const [first, people] = await Promise.all([orNotFound(caller.audit.list(query)), caller.audit.people()]);
  return (
    <AuditView page="/admin/audit" first={first} people={people} query={query} key={JSON.stringify(query)} />
  );
}
