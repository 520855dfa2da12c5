import type { Metadata } from 'next';
import { readLibraryQuery } from '@/components/library/library-query';
import { LibraryView } from '@/components/library/library-view';
import { currentPerson } from '@/server/auth/current-person';

export const metadata: Metadata = { title: 'Exercise library' };

/** The layout leads everybody else away, but does not keep a page from being made beside it: without data of its own it asks too. */
export default async function LibraryPage({ searchParams }: PageProps<'/library'>) {
  if ((await currentPerson())?.role !== 'therapist') return null;
  return <LibraryView query={readLibraryQuery(await searchParams)} />;
}
