import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlanView } from '@/components/plans/plan-view';
import { standingOf } from '@/components/plans/standing';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Plan' };

type Caller = Awaited<ReturnType<typeof createCaller>>;

/** The last signed assessment as the rules of a plan read it; null before the first one. */
async function assessedOf(
  caller: Caller,
  assessments: { assessmentId: string; status: string; kind: string }[],
) {
  const signed = assessments.find(({ status, kind }) => status === 'signed' && kind !== 'follow_up');
  if (!signed) return null;
  const { person, banner, sections, evaluation, decision, today } = await caller.assessments.get({
    assessmentId: signed.assessmentId,
  });
  if (!evaluation) return null;
  const facts = {
    person: { ageYears: banner.ageYears, sex: person.sex },
    intake: sections.intake.data,
    exam: sections.exam.data,
    imaging: sections.imaging.data,
  };
  return { facts, evaluation, decision, asOf: today };
}

/** Not there, not yours to see, or no id at all: the same page for all three. */
async function load(caseId: string) {
  const caller = await createCaller();
  try {
    const [plans, record] = await Promise.all([caller.plans.get({ caseId }), caller.cases.get({ caseId })]);
    const open = record.case.status === 'open';
    const assessed = open && plans.draft ? await assessedOf(caller, record.assessments) : null;
    const standing =
      assessed && plans.draft ? standingOf({ ...assessed, planClass: plans.draft.content.planClass }) : null;
    return { plans, standing, open };
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST'))
      notFound();
    throw error;
  }
}

export default async function PlanPage({ params }: PageProps<'/cases/[caseId]/plan'>) {
  const { caseId } = await params;
  return <PlanView caseId={caseId} {...(await load(caseId))} />;
}
