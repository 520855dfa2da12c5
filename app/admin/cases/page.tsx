import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { AdminCases } from '@/components/admin/admin-cases';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Caseloads' };

export default async function AdminCasesPage({ searchParams }: PageProps<'/admin/cases'>) {
  await enter('/admin/cases');
  const { therapist } = await searchParams;
  const therapistId = typeof therapist === 'string' ? therapist : null;
  const caller = await createCaller();
  const [cases, team] = await Promise.all([
    caller.admin.cases(therapistId ? { therapistId } : {}),
    caller.team.list(),
  ]);
  return (
    <AdminCases
      cases={cases}
      therapists={team.filter(({ role, status }) => role === 'therapist' && status === 'active')}
      therapistId={therapistId}
    />
  );
}
