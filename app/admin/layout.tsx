import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { HOME, mayOpen } from '@/domain/access/pages';
import { currentPerson } from '@/server/auth/current-person';
import { SignedInFrame, StaffFrame } from '../signed-in-frame';

const ROOMS = ['common', 'shell', 'signIn', 'admin', 'audit', 'questionnaires'] as const;

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect('/sign-in?expired');
  if (!mayOpen(person.role, '/admin/break-glass')) redirect(HOME[person.role]);
  return (
    <SignedInFrame person={person} rooms={ROOMS}>
      <StaffFrame person={person} area="admin">
        {children}
      </StaffFrame>
    </SignedInFrame>
  );
}
