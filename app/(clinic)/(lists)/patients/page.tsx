import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { PatientSearch } from '@/components/patients/patient-search';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Patients' };

export default async function PatientsPage() {
  await enter('/patients');
  const caller = await createCaller();
  return <PatientSearch everybody={await caller.patients.search({ query: '' })} />;
}
