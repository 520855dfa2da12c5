import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { AlertItem } from '@/components/alerts/alert-item';
import { CaseView } from '@/components/cases/case-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Case' };

export default async function CasePage({ params }: PageProps<'/cases/[caseId]'>) {
  await enter('/cases/[caseId]');
  const { caseId } = await params;
  const caller = await createCaller();
  const record = await orNotFound(caller.cases.get({ caseId }));
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
