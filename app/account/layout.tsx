import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { PatientFrame } from '@/components/my/patient-frame';
import { HOME } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';
import { SignedInFrame, StaffFrame } from '../signed-in-frame';

const ROOMS = ['common', 'shell', 'account', 'signIn'] as const;

/** The account page stands in the frame of the role it is opened from. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect('/sign-in?expired');
  const area = HOME[person.role].startsWith('/admin') ? 'admin' : 'clinic';
  return (
    <SignedInFrame person={person} rooms={ROOMS}>
      {person.role === 'patient' ? (
        <PatientFrame clinicName={person.clinicName}>{children}</PatientFrame>
      ) : (
        <StaffFrame person={person} area={area}>
          {children}
        </StaffFrame>
      )}
    </SignedInFrame>
  );
}
