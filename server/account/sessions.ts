import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { seeAccount } from '../auth/second-factor';
import { idleMillisecondsOf, type SignedIn } from '../auth/session';
import { notFound } from '../errors';

/** The sessions of the account that are open at this moment, this one first, then by when they were last seen. */
export async function openSessions({ tx, userId, now }: Action, { sessionId, role }: SignedIn) {
  const sessions = await tx.session.findMany({
    where: {
      userId,
      pending: false,
      revokedAt: null,
      expiresAt: { gt: now },
      lastSeenAt: { gte: new Date(now.getTime() - idleMillisecondsOf(role)) },
    },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
  });
  const rows = sessions.map((session) => ({
    sessionId: session.id,
    device: session.device,
    openedAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    current: session.id === sessionId,
  }));
  return [...rows.filter(({ current }) => current), ...rows.filter(({ current }) => !current)];
}

/** Ends one session of the account, wherever it is; what it holds is worthless from now on. */
export async function endOneSession(action: Action, sessionId: string) {
  const { tx, userId, now } = action;
  await seeAccount(action);
  const { count } = await tx.session.updateMany({
    where: { userId, id: sessionId, revokedAt: null },
    data: { revokedAt: now },
  });
  if (count === 0) throw notFound();
  await recordEvent(action, { event: 'session.ended', subjectId: sessionId });
  return { kind: 'ended' as const };
}

/** Ends every session of the account but this one. */
export async function endOtherSessions(action: Action, session: SignedIn) {
  const { tx, userId, now } = action;
  await seeAccount(action);
  const { count } = await tx.session.updateMany({
    where: { userId, revokedAt: null, id: { not: session.sessionId } },
    data: { revokedAt: now },
  });
  await recordEvent(action, { event: 'session.others_ended', count });
  return { kind: 'ended' as const, count };
}
