import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseQuestionnairesView } from '@/components/questionnaires/case-questionnaires';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Questionnaires' };

async function load(caseId: string) {
  const caller = await createCaller();
  try {
    return await caller.questionnaires.ofCase({ caseId });
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST'))
      notFound();
    throw error;
  }
}

export default async function QuestionnairesPage({ params }: PageProps<'/cases/[caseId]/questionnaires'>) {
  return <CaseQuestionnairesView record={await load((await params).caseId)} />;
}
