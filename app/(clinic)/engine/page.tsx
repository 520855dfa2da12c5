import type { Metadata } from 'next';
import { EngineView } from '@/components/engine/engine-view';
import { currentPerson } from '@/server/auth/current-person';

export const metadata: Metadata = { title: 'How the reading is made' };

/** Without data of its own the page asks who is there itself: a layout does not keep it from being made. */
export default async function EnginePage() {
  if ((await currentPerson())?.role !== 'therapist') return null;
  return <EngineView />;
}
