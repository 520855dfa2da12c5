import type { Metadata } from 'next';
import { TeamView } from '@/components/team/team-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Team' };

export default async function TeamPage() {
  const caller = await createCaller();
  const [team, me] = await Promise.all([caller.team.list(), caller.session.me()]);
  return <TeamView team={team} ownUserId={me.user.id} />;
}
