import { can } from '@/domain/access/policy';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { recoveryCodesLeft } from '../auth/recovery-codes';
import { relyingParty } from '../auth/relying-party';
import { appSince, seeAccount } from '../auth/second-factor';
import type { SignedIn } from '../auth/session';
import { passkeysOf } from '../passkeys/request-options';
import { openSessions } from './sessions';

/** What the account page shows: open sessions, the second factor, passkeys and how many recovery codes are left. */
export async function accountOverview(action: Action, session: SignedIn) {
  const { role } = session;
  const { tx, clinicId, userId } = action;
  const clinic = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId } });
  await seeAccount(action);
  const since = await appSince(tx, userId);
  const passkeys = await passkeysOf(tx, userId);
  await recordEvent(action, { event: 'account.viewed' });
  return {
    sessions: await openSessions(action, session),
    /** Null while the password alone opens the account. */
    factor:
      since || passkeys.length > 0
        ? { appSince: since?.toISOString() ?? null, codesLeft: await recoveryCodesLeft(tx, userId) }
        : null,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      passkeyId: id,
      name,
      addedAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
    /** Whether this person may have passkeys, and browsers make them for this address. */
    passkeysOffered: can(role, 'passkey.add') !== null && relyingParty() !== null,
    factorRequired: clinic.requireSecondFactor && role !== 'patient',
  };
}
