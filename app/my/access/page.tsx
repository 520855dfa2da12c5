import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { AccessView } from '@/components/my/access-view';
import { logDaySchema } from '@/domain/access/log-day';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Who opened my record' };

export default async function AccessPage({ searchParams }: PageProps<'/my/access'>) {
  await enter('/my/access');
  const asked = logDaySchema.safeParse((await searchParams).before);
  const before = asked.success ? asked.data : null;
  const access = await (await createCaller()).my.access({ before });
  return <AccessView access={access} isLatest={before === null} />;
}
