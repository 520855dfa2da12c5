import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { PastPlan } from '@/components/plans/past-plan';
import { PlanView } from '@/components/plans/plan-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Plan' };

/** The plan of a case; with `?version=` one that was replaced or entered in error, to read. */
export default async function PlanPage({ params, searchParams }: PageProps<'/cases/[caseId]/plan'>) {
  await enter('/cases/[caseId]/plan');
  const [{ caseId }, { version }] = await Promise.all([params, searchParams]);
  const caller = await createCaller();
  if (typeof version !== 'string') {
    return <PlanView caseId={caseId} plans={await orNotFound(caller.plans.get({ caseId }))} />;
  }
  const past = await orNotFound(caller.plans.version({ planVersionId: version }));
  if (past.caseId !== caseId) notFound();
  const readsItself = past.plan.status === 'superseded' || past.corrections.standingMarkId !== null;
  if (!readsItself) redirect(`/cases/${caseId}/plan`);
  return <PastPlan caseId={caseId} past={past} />;
}
