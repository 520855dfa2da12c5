import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { CareTeamCard } from '@/components/care-team/care-team-card';
import { PatientView } from '@/components/patients/patient-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Patient' };

export default async function PatientPage({ params }: PageProps<'/patients/[patientId]'>) {
  await enter('/patients/[patientId]');
  const { patientId } = await params;
  const caller = await createCaller();
  const found = Promise.all([
    caller.patients.get({ patientId }),
    caller.careTeam.of({ patientId }),
    caller.session.me(),
  ]);
  const [patient, team, { today }] = await orNotFound(found);
  return (
    <PatientView
      patient={patient}
      today={today}
      careTeam={<CareTeamCard patientId={patientId} team={team} />}
      key={patient.patientId}
    />
  );
}
