import type { Metadata } from 'next';
import { readLibraryQuery } from '@/components/library/library-query';
import { LibraryView } from '@/components/library/library-view';

export const metadata: Metadata = { title: 'Exercise library' };

export default async function LibraryPage({ searchParams }: PageProps<'/library'>) {
  return <LibraryView query={readLibraryQuery(await searchParams)} />;
}
