import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { ComparePlans } from '@/components/plans/compare-plans';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Compare plans' };

/** Two versions of one case. A version of another case is not there, as one of another clinic. */
export default async function ComparePage({
  params,
  searchParams,
}: PageProps<'/cases/[caseId]/plan/compare'>) {
  await enter('/cases/[caseId]/plan/compare');
  const { caseId } = await params;
  const ids = await searchParams;
  const caller = await createCaller();
  const version = (id: unknown) => orNotFound(caller.plans.version({ planVersionId: String(id) }));
  const older = await version(ids.older);
  const newer = await version(ids.newer);
  if (older.caseId !== caseId || newer.caseId !== caseId) notFound();
  return <ComparePlans caseId={caseId} older={older} newer={newer} />;
}
