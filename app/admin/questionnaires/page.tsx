import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { ClinicTexts } from '@/components/questionnaires/clinic-texts';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Questionnaires' };

export default async function ClinicTextsPage() {
  await enter('/admin/questionnaires');
  return <ClinicTexts rows={await (await createCaller()).questionnaires.texts()} />;
}
