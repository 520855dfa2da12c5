import { emailOf } from '../auth/account-email';
import { withRowContext, withTenant } from '../db';
import { log } from '../log';
import { compose, type Letter } from './compose';

/** How a letter leaves the house; rejects when it did not. */
export type Send = (letter: Letter & { to: string }) => Promise<void>;

const MINUTE = 60_000;
const AT_ONCE = 20;
/** After these minutes it is tried again; after the last try the mail stays unsent. */
const BACKOFF_MINUTES = [1, 2, 5, 15, 60, 240];
export const MOST_ATTEMPTS = BACKOFF_MINUTES.length + 1;

type Waiting = { clinicId: string; id: string; userId: string };

/** Mail of every clinic whose time has come, the oldest first: ids and nothing else. */
function waitingMail(now: Date): Promise<Waiting[]> {
  return withRowContext({ mailCarrier: true }, (tx) =>
    tx.outgoingMail.findMany({
      where: {
        sentAt: null,
        cancelledAt: null,
        nextAttemptAt: { lte: now },
        expiresAt: { gt: now },
        attempts: { lt: MOST_ATTEMPTS },
      },
      orderBy: { nextAttemptAt: 'asc' },
      take: AT_ONCE,
      select: { clinicId: true, id: true, userId: true },
    }),
  );
}

/** Takes one mail for this attempt, so that no other process sends it, and writes the letter. Null when another took it. */
async function take({ clinicId, id, userId }: Waiting, now: Date) {
  const taken = await withTenant({ clinicId, userId, reach: 'self' }, async (tx) => {
    const where = { clinicId_id: { clinicId, id } };
    const mail = await tx.outgoingMail.findUnique({
      where,
      include: {
        clinic: true,
        recipient: { include: { user: { select: { id: true, emailSealed: true } } } },
      },
    });
    if (!mail || mail.recipient.status === 'suspended') return null;
    const minutes = BACKOFF_MINUTES[Math.min(mail.attempts, BACKOFF_MINUTES.length - 1)] ?? MINUTE;
    const taken = await tx.outgoingMail.updateMany({
      where: { clinicId, id, sentAt: null, cancelledAt: null, attempts: mail.attempts },
      data: { attempts: { increment: 1 }, nextAttemptAt: new Date(now.getTime() + minutes * MINUTE) },
    });
    return taken.count === 1 ? { ...compose(mail), user: mail.recipient.user } : null;
  });
  if (!taken) return null;
  const { user, ...letter } = taken;
  return { ...letter, to: await emailOf(user) };
}

/**
 * Sends what waits, each letter outside any transaction. One that fails is tried again later, a few times and never past the life
 * of its link; a process that dies in between sends it once more. Answers how many went out.
 */
export async function deliverMail(send: Send, now: Date): Promise<number> {
  let sent = 0;
  for (const waiting of await waitingMail(now)) {
    const { clinicId, id, userId } = waiting;
    const letter = await take(waiting, now);
    if (!letter) continue;
    try {
      await send(letter);
    } catch (error) {
      log.warn(
        { mailId: id, clinicId, error: error instanceof Error ? error.name : 'unknown' },
        'mail not sent',
      );
      continue;
    }
    await withTenant({ clinicId, userId, reach: 'self' }, (tx) =>
      tx.outgoingMail.updateMany({ where: { clinicId, id }, data: { sentAt: now } }),
    );
    sent += 1;
  }
  return sent;
}
