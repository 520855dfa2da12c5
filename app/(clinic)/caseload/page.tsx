import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { type CaseloadQuery, caseloadHref, readCaseloadQuery } from '@/components/caseload/caseload-query';
import { CaseloadView } from '@/components/caseload/caseload-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Caseload' };

/** A cursor that is not ours leads back to the first page of the same list. */
async function load(query: CaseloadQuery) {
  const caller = await createCaller();
  try {
    return await caller.caseload.list(query);
  } catch (error) {
    if (query.cursor && error instanceof TRPCError && error.code === 'BAD_REQUEST')
      redirect(caseloadHref({ ...query, cursor: null }));
    throw error;
  }
}

export default async function CaseloadPage({ searchParams }: PageProps<'/caseload'>) {
  const query = readCaseloadQuery(await searchParams);
  return <CaseloadView caseload={await load(query)} query={query} />;
}
