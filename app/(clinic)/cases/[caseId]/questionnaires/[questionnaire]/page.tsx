import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FillInView } from '@/components/questionnaires/fill-in-view';
import type { QuestionnaireId } from '@/domain/questionnaires/ids';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Fill in a questionnaire' };

async function load(caseId: string, questionnaire: string) {
  const caller = await createCaller();
  try {
    return await caller.questionnaires.get({ caseId, questionnaire: questionnaire as QuestionnaireId });
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST'))
      notFound();
    throw error;
  }
}

export default async function FillInPage({
  params,
}: PageProps<'/cases/[caseId]/questionnaires/[questionnaire]'>) {
  const { caseId, questionnaire } = await params;
  return <FillInView record={await load(caseId, questionnaire)} />;
}
