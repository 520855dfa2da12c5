import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { OpenRecord } from '@/components/break-glass/open-record';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Open a record' };

export default async function OpenRecordPage({ params }: PageProps<'/patients/[patientId]/open'>) {
  await enter('/patients/[patientId]/open');
  const { patientId } = await params;
  const record = await orNotFound((await createCaller()).breakGlass.of({ patientId }));
  if (record.onTeam) redirect(`/patients/${patientId}`);
  return <OpenRecord patientId={patientId} record={record} />;
}
