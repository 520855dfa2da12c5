import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { ReviewList } from '@/components/break-glass/review-list';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Opened records' };

export default async function BreakGlassPage({ searchParams }: PageProps<'/admin/break-glass'>) {
  await enter('/admin/break-glass');
  const reviewed = (await searchParams).state === 'reviewed';
  const rows = await (await createCaller()).breakGlass.list({ reviewed });
  return <ReviewList rows={rows} reviewed={reviewed} key={String(reviewed)} />;
}
