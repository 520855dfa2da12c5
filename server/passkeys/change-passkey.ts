import { requireFactorLeft } from '../account/second-factor';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { endWithoutFactor, seeAccount } from '../auth/second-factor';
import type { SignedIn } from '../auth/session';
import { notFound } from '../errors';
import type { RenamePasskey } from './inputs';

/** Another name for a passkey of the account. */
export async function renamePasskey(action: Action, { passkeyId, name }: RenamePasskey) {
  const { tx, userId } = action;
  await seeAccount(action);
  const { count } = await tx.passkey.updateMany({
    where: { userId, id: passkeyId, removedAt: null },
    data: { name },
  });
  if (count === 0) throw notFound();
  await recordEvent(action, { event: 'passkey.renamed', subjectId: passkeyId });
  return { kind: 'renamed' as const };
}

/** Removes a passkey of the account, for good. Throws CONFLICT where it is the last second factor and the clinic asks for one. */
export async function removePasskey(action: Action, session: SignedIn, passkeyId: string) {
  const { tx, userId, now } = action;
  await seeAccount(action);
  const { count } = await tx.passkey.updateMany({
    where: { userId, id: passkeyId, removedAt: null },
    data: { removedAt: now },
  });
  if (count === 0) throw notFound();
  await requireFactorLeft(action, session);
  await endWithoutFactor(action);
  await recordEvent(action, { event: 'passkey.removed', subjectId: passkeyId });
  return { kind: 'removed' as const };
}
