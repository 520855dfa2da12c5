import type { Metadata } from 'next';
import { CheckInForm } from '@/components/my/check-in-form';
import { currentPerson } from '@/server/auth/current-person';

export const metadata: Metadata = { title: 'Check-in' };

/** The layout leads everybody else away, but does not keep a page from being made beside it: without data of its own it asks too. */
export default async function CheckInPage() {
  if ((await currentPerson())?.role !== 'patient') return null;
  return <CheckInForm />;
}
