import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparePlans } from '@/components/plans/compare-plans';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Compare plans' };

/** Two versions of one case. A version of another case is not there, as one of another clinic. */
async function load(caseId: string, ids: (string | string[] | undefined)[]) {
  const caller = await createCaller();
  try {
    const versions = [];
    for (const id of ids) versions.push(await caller.plans.version({ planVersionId: String(id) }));
    const [older, newer] = versions;
    if (!older || !newer || older.caseId !== caseId || newer.caseId !== caseId) notFound();
    return { older, newer };
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST'))
      notFound();
    throw error;
  }
}

export default async function ComparePage({
  params,
  searchParams,
}: PageProps<'/cases/[caseId]/plan/compare'>) {
  const { caseId } = await params;
  const { older, newer } = await searchParams;
  return <ComparePlans caseId={caseId} {...(await load(caseId, [older, newer]))} />;
}
