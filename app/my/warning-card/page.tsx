import type { Metadata } from 'next';
import { WarningCard } from '@/components/my/warning-card';
import { currentPerson } from '@/server/auth/current-person';

export const metadata: Metadata = { title: 'My warning card' };

/** The layout leads everybody else away, but does not keep a page from being made beside it: without data of its own it asks too. */
export default async function WarningCardPage() {
  if ((await currentPerson())?.role !== 'patient') return null;
  return <WarningCard />;
}
