import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StepForm } from '@/components/questionnaires/step-form';
import type { QuestionnaireId } from '@/domain/questionnaires/ids';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Questions for you' };

async function load(questionnaire: string) {
  const caller = await createCaller();
  try {
    return await caller.my.questionnaire({ questionnaire: questionnaire as QuestionnaireId });
  } catch (error) {
    if (error instanceof TRPCError && ['NOT_FOUND', 'BAD_REQUEST', 'CONFLICT'].includes(error.code))
      notFound();
    throw error;
  }
}

export default async function QuestionsPage({ params }: PageProps<'/my/questions/[questionnaire]'>) {
  const { questionnaire, begun } = await load((await params).questionnaire);
  return <StepForm key={questionnaire.id} questionnaire={questionnaire} begun={begun} />;
}
