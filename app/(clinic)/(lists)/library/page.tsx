import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { readLibraryQuery } from '@/components/library/library-query';
import { LibraryView } from '@/components/library/library-view';

export const metadata: Metadata = { title: 'Exercise library' };

export default async function LibraryPage({ searchParams }: PageProps<'/library'>) {
  await enter('/library');
  return <LibraryView query={readLibraryQuery(await searchParams)} />;
}
