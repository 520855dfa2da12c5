import type { Metadata } from 'next';
import { orNotFound } from '@/app/or-not-found';
import { PatientView } from '@/components/patients/patient-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Patient' };

export default async function PatientPage({ params }: PageProps<'/patients/[patientId]'>) {
  const { patientId } = await params;
  const caller = await createCaller();
  const found = Promise.all([caller.patients.get({ patientId }), caller.session.me()]);
  const [patient, { today }] = await orNotFound(found);
  return <PatientView patient={patient} today={today} key={patient.patientId} />;
}
