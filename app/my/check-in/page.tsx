import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { CheckInForm } from '@/components/my/check-in-form';

export const metadata: Metadata = { title: 'Check-in' };

export default async function CheckInPage() {
  await enter('/my/check-in');
  return <CheckInForm />;
}
