import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { enter } from '@/app/enter';
import { type CaseloadQuery, caseloadHref, readCaseloadQuery } from '@/components/caseload/caseload-query';
import { CaseloadView } from '@/components/caseload/caseload-view';
import { ownerOf } from '@/components/forms/device/owner';
import { UnsentNotice } from '@/components/forms/device/unsent-notice';
import { can } from '@/domain/access/policy';
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
  const { role } = await enter('/caseload');
  const asked = readCaseloadQuery(await searchParams);
  // Who opens no cases has none of their own: the list is that of their care teams.
  const opens = can(role, 'case.open') !== null;
  const query: CaseloadQuery = opens ? asked : { ...asked, scope: 'clinic' };
  const caseload = await load(query);
  const { user, clinic } = await (await createCaller()).session.me();
  return (
    <>
      <UnsentNotice owner={ownerOf({ userId: user.id, clinicId: clinic.id })} />
      <CaseloadView caseload={caseload} query={query} opens={opens} />
    </>
  );
}
