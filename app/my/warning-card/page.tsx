import type { Metadata } from 'next';
import { WarningCard } from '@/components/my/warning-card';

export const metadata: Metadata = { title: 'My warning card' };

export default function WarningCardPage() {
  return <WarningCard />;
}
