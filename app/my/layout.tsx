import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { PatientFrame } from '@/components/my/patient-frame';
import { HOME } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';
import { SignedInFrame } from '../signed-in-frame';

const ROOMS = ['common', 'shell', 'signIn', 'my', 'questionnaires'] as const;

export default async function MyLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect('/sign-in?expired');
  if (person.role !== 'patient') redirect(HOME[person.role]);
  return (
    <SignedInFrame person={person} rooms={ROOMS}>
      <PatientFrame clinicName={person.clinicName}>{children}</PatientFrame>
    </SignedInFrame>
  );
}
