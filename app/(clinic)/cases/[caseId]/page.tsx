import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AlertItem } from '@/components/alerts/alert-item';
import { CaseView } from '@/components/cases/case-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Case' };

/** Not there, not yours to see, or no id at all: the same page for all three. */
async function load(caseId: string) {
  const caller = await createCaller();
  try {
    return await caller.cases.get({ caseId });
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST'))
      notFound();
    throw error;
  }
}

export default async function CasePage({ params }: PageProps<'/cases/[caseId]'>) {
  const record = await load((await params).caseId);
  const open = record.alerts.filter(({ status }) => status === 'open');
  const madeAt = new Date().toISOString();
  return (
    <CaseView
      record={record}
      alerts={
        open.length > 0 ? (
          <ul className="flex flex-col gap-3">
            {open.map((alert) => (
              <AlertItem key={alert.alertId} alert={alert} madeAt={madeAt} onItsCase />
            ))}
          </ul>
        ) : null
      }
    />
  );
}
