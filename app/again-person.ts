import 'server-only';
import { can } from '@/domain/access/policy';
import { relyingParty } from '@/server/auth/relying-party';
import type { SignedIn } from '@/server/auth/session';

/** Whom the lock and the sign-in in place wait for, and whether a passkey is offered to them. */
export const againPersonOf = ({ userId, clinicId, email, role }: SignedIn) => ({
  userId,
  clinicId,
  email,
  // A patient may have come by a link from the clinic, and know of no password.
  comesByLink: role === 'patient',
  offersPasskey: can(role, 'passkey.add') !== null && relyingParty() !== null,
});
