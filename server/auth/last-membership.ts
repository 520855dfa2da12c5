import type { Membership } from '@/prisma/generated/client';
import type { Tx } from '../db';

/** The clinic a person last used, of those where they are active; null without one. The transaction carries the account as its identity. */
export const lastMembership = (tx: Tx, userId: string): Promise<Membership | null> =>
  tx.membership.findFirst({
    where: { userId, status: 'active' },
    orderBy: [{ lastSignInAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'asc' }],
  });
