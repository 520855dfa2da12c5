import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { createCaller } from '@/server/trpc/caller';

/** Asks whether there is such a case to see before anything of the answer is sent, so that it can still be "not found". */
export default async function CaseLayout({ params, children }: LayoutProps<'/cases/[caseId]'>) {
  await enter('/cases/[caseId]');
  const { caseId } = await params;
  await orNotFound((await createCaller()).cases.visible({ caseId }));
  return children;
}
