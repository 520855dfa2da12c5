import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Suspense } from 'react';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { PageLoading } from '@/app/page-loading';
import { PastPlan } from '@/components/plans/past-plan';
import { PlanView } from '@/components/plans/plan-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Plan' };

/** The layout has asked already whether there is such a case. */
async function PlanNow({ caseId }: { caseId: string }) {
  const caller = await createCaller();
  return <PlanView caseId={caseId} plans={await orNotFound(caller.plans.get({ caseId }))} />;
}

/** The plan of a case; with `?version=` one that was replaced or entered in error, to read. */
export default async function PlanPage({ params, searchParams }: PageProps<'/cases/[caseId]/plan'>) {
  await enter('/cases/[caseId]/plan');
  const [{ caseId }, { version }] = await Promise.all([params, searchParams]);
  if (typeof version !== 'string')
    return (
      <Suspense fallback={<PageLoading />}>
        <PlanNow caseId={caseId} />
      </Suspense>
    );
  const caller = await createCaller();
  const past = await orNotFound(caller.plans.version({ planVersionId: version }));
  if (past.caseId !== caseId) notFound();
  const readsItself = past.plan.status === 'superseded' || past.corrections.standingMarkId !== null;
  if (!readsItself) redirect(`/cases/${caseId}/plan`);
  return <PastPlan caseId={caseId} past={past} />;
}
