import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { SettingsView } from '@/components/clinic/settings-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  await enter('/admin/settings');
  return <SettingsView settings={await (await createCaller()).clinic.settings()} />;
}
