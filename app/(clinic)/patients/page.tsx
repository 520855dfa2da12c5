import type { Metadata } from 'next';
import { PatientSearch } from '@/components/patients/patient-search';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Patients' };

export default async function PatientsPage() {
  const caller = await createCaller();
  return <PatientSearch everybody={await caller.patients.search({ query: '' })} />;
}
