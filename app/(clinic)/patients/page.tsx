import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PatientSearch } from '@/components/patients/patient-search';
import { type PatientsQuery, patientsHref, readPatientsQuery } from '@/components/patients/patients-query';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Patients' };

/** A cursor that is not ours leads back to the first page; text that cannot be searched for leads to everybody. */
async function load(query: PatientsQuery) {
  const caller = await createCaller();
  try {
    return await caller.patients.search(query);
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'BAD_REQUEST' && (query.cursor || query.query))
      redirect(query.cursor ? patientsHref({ ...query, cursor: null }) : '/patients');
    throw error;
  }
}

export default async function PatientsPage({ searchParams }: PageProps<'/patients'>) {
  const query = readPatientsQuery(await searchParams);
  return <PatientSearch found={await load(query)} query={query} />;
}
