import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { FillInView } from '@/components/questionnaires/fill-in-view';
import type { QuestionnaireId } from '@/domain/questionnaires/ids';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Fill in a questionnaire' };

export default async function FillInPage({
  params,
}: PageProps<'/cases/[caseId]/questionnaires/[questionnaire]'>) {
  await enter('/cases/[caseId]/questionnaires/[questionnaire]');
  const { caseId, questionnaire } = await params;
  const caller = await createCaller();
  const asked = { caseId, questionnaire: questionnaire as QuestionnaireId };
  return <FillInView record={await orNotFound(caller.questionnaires.get(asked))} />;
}
