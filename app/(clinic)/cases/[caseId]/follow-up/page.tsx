import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { FollowUpView } from '@/components/follow-ups/follow-up-view';
import { ownerOf } from '@/components/forms/device/owner';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Follow-up' };

/** The case, and what its last signed assessment left to measure again. */
async function load(caseId: string) {
  const caller = await createCaller();
  const record = await caller.cases.get({ caseId });
  const signed = record.assessments.find(({ status, kind }) => status === 'signed' && kind !== 'follow_up');
  if (!signed) return { record, examined: null };
  const { sections } = await caller.assessments.get({ assessmentId: signed.assessmentId });
  const examined = {
    on: signed.startedOn,
    asterisks: sections.exam.data.asterisks ?? [],
    walkMinutes: sections.intake.data.pain?.walkMinutes ?? null,
  };
  return { record, examined };
}

export default async function FollowUpPage({ params }: PageProps<'/cases/[caseId]/follow-up'>) {
  const person = await enter('/cases/[caseId]/follow-up');
  const { record, examined } = await orNotFound(load((await params).caseId));
  return <FollowUpView record={record} examined={examined} owner={ownerOf(person)} />;
}
