import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { EngineView } from '@/components/engine/engine-view';

export const metadata: Metadata = { title: 'How the reading is made' };

export default async function EnginePage() {
  await enter('/engine');
  return <EngineView />;
}
