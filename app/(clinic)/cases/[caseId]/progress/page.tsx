import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseProgressView } from '@/components/progress/progress-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Progress' };

async function load(caseId: string) {
  const caller = await createCaller();
  try {
    return await caller.cases.progress({ caseId });
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST'))
      notFound();
    throw error;
  }
}

export default async function ProgressPage({ params }: PageProps<'/cases/[caseId]/progress'>) {
  return <CaseProgressView record={await load((await params).caseId)} />;
}
