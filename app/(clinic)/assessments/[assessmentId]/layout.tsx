import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { createCaller } from '@/server/trpc/caller';

/** Asks whether there is such an assessment to see before anything of the answer is sent, so that it can still be "not found". */
export default async function AssessmentLayout({
  params,
  children,
}: LayoutProps<'/assessments/[assessmentId]'>) {
  await enter('/assessments/[assessmentId]');
  const { assessmentId } = await params;
  await orNotFound((await createCaller()).assessments.visible({ assessmentId }));
  return children;
}
