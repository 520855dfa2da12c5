import type { Metadata } from 'next';
import { dayPartOf } from '@/components/my/day-part';
import { TodayView } from '@/components/my/today-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  const today = await (await createCaller()).my.today();
  return <TodayView today={today} dayPart={dayPartOf(today.hour)} key={today.planVersionId} />;
}
