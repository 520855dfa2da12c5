import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { AccessLink } from '@/components/my/access-link';
import { dayPartOf } from '@/components/my/day-part';
import { TodayView } from '@/components/my/today-view';
import { QuestionsCard } from '@/components/questionnaires/questions-card';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  await enter('/my');
  const caller = await createCaller();
  const today = await caller.my.today();
  const questions = await caller.my.questions();
  return (
    <>
      <TodayView
        today={today}
        questions={<QuestionsCard questions={questions} />}
        dayPart={dayPartOf(today.hour)}
        key={today.planVersionId}
      />
      <AccessLink />
    </>
  );
}
