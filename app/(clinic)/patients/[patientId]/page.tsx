import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PatientView } from '@/components/patients/patient-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Patient' };

/** Not there, not yours to see, or no id at all: the same page for all three. */
async function load(patientId: string) {
  const caller = await createCaller();
  try {
    return await Promise.all([caller.patients.get({ patientId }), caller.session.me()]);
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST'))
      notFound();
    throw error;
  }
}

export default async function PatientPage({ params }: PageProps<'/patients/[patientId]'>) {
  const [patient, { today }] = await load((await params).patientId);
  return <PatientView patient={patient} today={today} key={patient.patientId} />;
}
