import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { CaseQuestionnairesView } from '@/components/questionnaires/case-questionnaires';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Questionnaires' };

export default async function QuestionnairesPage({ params }: PageProps<'/cases/[caseId]/questionnaires'>) {
  await enter('/cases/[caseId]/questionnaires');
  const { caseId } = await params;
  const caller = await createCaller();
  return <CaseQuestionnairesView record={await orNotFound(caller.questionnaires.ofCase({ caseId }))} />;
}
