import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { StepForm } from '@/components/questionnaires/step-form';
import type { QuestionnaireId } from '@/domain/questionnaires/ids';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Questions for you' };

export default async function QuestionsPage({ params }: PageProps<'/my/questions/[questionnaire]'>) {
  await enter('/my/questions/[questionnaire]');
  const asked = { questionnaire: (await params).questionnaire as QuestionnaireId };
  const caller = await createCaller();
  const { questionnaire, begun } = await orNotFound(caller.my.questionnaire(asked));
  return <StepForm key={questionnaire.id} questionnaire={questionnaire} begun={begun} />;
}
