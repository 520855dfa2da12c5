import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { AccessView } from '@/components/access-table/access-view';

export const metadata: Metadata = { title: 'Access' };

export default async function AccessPage() {
  await enter('/admin/access');
  return <AccessView />;
}
