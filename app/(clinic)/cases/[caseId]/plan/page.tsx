import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PastPlan } from '@/components/plans/past-plan';
import { PlanView } from '@/components/plans/plan-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Plan' };

/** Not there, not yours to see, or no id at all: the same page for all three. */
async function orNotFound<Found>(found: Promise<Found>): Promise<Found> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST'))
      notFound();
    throw error;
  }
}

/** The plan of a case; with `?version=` one that was replaced, to read. */
export default async function PlanPage({ params, searchParams }: PageProps<'/cases/[caseId]/plan'>) {
  const [{ caseId }, { version }] = await Promise.all([params, searchParams]);
  const caller = await createCaller();
  if (typeof version !== 'string') {
    return <PlanView caseId={caseId} plans={await orNotFound(caller.plans.get({ caseId }))} />;
  }
  const past = await orNotFound(caller.plans.version({ planVersionId: version }));
  if (past.caseId !== caseId) notFound();
  if (past.plan.status !== 'superseded') redirect(`/cases/${caseId}/plan`);
  return <PastPlan caseId={caseId} past={past} />;
}
