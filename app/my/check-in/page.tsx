import type { Metadata } from 'next';
import { CheckInForm } from '@/components/my/check-in-form';

export const metadata: Metadata = { title: 'Check-in' };

export default function CheckInPage() {
  return <CheckInForm />;
}
