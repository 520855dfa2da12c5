import type { Metadata } from 'next';
import { enter } from '@/app/enter';
import { TeamView } from '@/components/team/team-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Team' };

export default async function TeamPage() {
  await enter('/admin/team');
  const caller = await createCaller();
  const [team, security, me] = await Promise.all([
    caller.team.list(),
    caller.team.security(),
    caller.session.me(),
  ]);
  return <TeamView team={team} security={security} ownUserId={me.user.id} />;
}
