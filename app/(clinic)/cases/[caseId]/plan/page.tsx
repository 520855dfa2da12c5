import type { Metadata } from 'next';
import { PlanView } from '@/components/plans/plan-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Plan' };

export default async function PlanPage({ params }: PageProps<'/cases/[caseId]/plan'>) {
  const { caseId } = await params;
  return <PlanView caseId={caseId} plans={await (await createCaller()).plans.get({ caseId })} />;
}
