import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { ProgressView } from '@/components/my/progress-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'How am I doing' };

export default async function ProgressPage() {
  await enter('/my/progress');
  return <ProgressView progress={await (await createCaller()).my.progress()} />;
}
