import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { emailOf } from '../auth/account-email';
import { compose } from './compose';
import { MOST_ATTEMPTS } from './deliver';
import { mailState } from './mail-state';

const MOST = 100;

type Times = { sentAt: Date | null; cancelledAt: Date | null; expiresAt: Date; attempts: number };

/** What became of a mail. `waiting`: still to be sent; `kept`: nobody sends it here. */
function standingOf({ sentAt, cancelledAt, expiresAt, attempts }: Times, now: Date, sending: boolean) {
  if (sentAt) return 'sent' as const;
  if (cancelledAt) return 'cancelled' as const;
  if (expiresAt <= now) return 'expired' as const;
  if (!sending) return 'kept' as const;
  return attempts >= MOST_ATTEMPTS ? ('failed' as const) : ('waiting' as const);
}

/**
 * The last hundred mails of the clinic, newest first. A letter with its link is shown in a trial with invented people and nowhere
 * else: whoever reads a link can use it.
 */
export async function outbox(action: Action) {
  const { tx, clinicId, now } = action;
  const state = mailState();
  const rows = await tx.outgoingMail.findMany({
    where: { clinicId },
    include: { clinic: true, recipient: { include: { user: { select: { id: true, emailSealed: true } } } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  await recordEvent(action, { event: 'admin.viewed', page: 'outbox' });
  const addresses = await Promise.all(rows.map(({ recipient }) => emailOf(recipient.user)));
  return {
    state,
    mails: rows.map((mail, at) => {
      const standing = standingOf(mail, now, state === 'sending');
      return {
        mailId: mail.id,
        kind: mail.kind,
        to: addresses[at] ?? '',
        name: mail.recipient.name,
        createdAt: mail.createdAt.toISOString(),
        sentAt: mail.sentAt?.toISOString() ?? null,
        attempts: mail.attempts,
        standing,
        letter: state === 'demo' && standing === 'kept' ? compose(mail) : null,
      };
    }),
  };
}
