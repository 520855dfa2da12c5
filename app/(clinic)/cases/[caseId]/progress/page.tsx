import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { CaseProgressView } from '@/components/progress/progress-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Progress' };

export default async function ProgressPage({ params }: PageProps<'/cases/[caseId]/progress'>) {
  await enter('/cases/[caseId]/progress');
  const { caseId } = await params;
  const caller = await createCaller();
  return <CaseProgressView record={await orNotFound(caller.cases.progress({ caseId }))} />;
}
