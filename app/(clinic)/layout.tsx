import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { FindPatient } from '@/components/patients/find-patient';
import { SearchTextProvider } from '@/components/patients/search-text';
import { HOME, mayOpen } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';
import { SignedInFrame, StaffFrame } from '../signed-in-frame';

/** Whose words these pages need. */
const ROOMS = [
  'common',
  'shell',
  'signIn',
  'caseload',
  'patients',
  'cases',
  'plan',
  'followUp',
  'alerts',
  'library',
  'questionnaires',
  'corrections',
] as const;

/** The pages of those who treat or receive patients. */
export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect('/sign-in?expired');
  if (!mayOpen(person.role, '/patients')) redirect(HOME[person.role]);
  return (
    <SignedInFrame person={person} rooms={ROOMS}>
      <SearchTextProvider>
        <StaffFrame person={person} area="clinic" search={<FindPatient />} edgeToEdge>
          {children}
        </StaffFrame>
      </SearchTextProvider>
    </SignedInFrame>
  );
}
