import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { NewPatient } from '@/components/patients/new-patient';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'New patient' };

export default async function NewPatientPage() {
  await enter('/patients/new');
  const { today } = await (await createCaller()).session.me();
  return <NewPatient today={today} />;
}
