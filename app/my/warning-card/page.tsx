import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { WarningCard } from '@/components/my/warning-card';

export const metadata: Metadata = { title: 'My warning card' };

export default async function WarningCardPage() {
  await enter('/my/warning-card');
  return <WarningCard />;
}
