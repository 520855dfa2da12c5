import type { Metadata } from 'next';
import { NewPatient } from '@/components/patients/new-patient';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'New patient' };

export default async function NewPatientPage() {
  const { today } = await (await createCaller()).session.me();
  return <NewPatient today={today} />;
}
