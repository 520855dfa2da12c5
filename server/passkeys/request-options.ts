import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { RelyingParty } from '../auth/relying-party';
import type { Tx } from '../db';
import { knownTransports } from './answers';
import { CHALLENGE_LIFE } from './challenge';

type Named = { credentialId: string; transports: string[] };

/** The passkeys of an account. The transaction carries it as its identity. */
export const passkeysOf = (tx: Tx, userId: string) =>
  tx.passkey.findMany({ where: { userId, removedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });

export const descriptorOf = ({ credentialId: id, transports }: Named) => ({
  id,
  transports: knownTransports(transports),
});

/** What a browser is asked for a signature with; without named passkeys it offers the ones it has for this address. */
export async function requestOptions(party: RelyingParty, challenge: string, named: Named[] = []) {
  const { extensions: _, ...options } = await generateAuthenticationOptions({
    rpID: party.id,
    challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
    userVerification: 'required',
    timeout: CHALLENGE_LIFE,
    ...(named.length > 0 ? { allowCredentials: named.map(descriptorOf) } : {}),
  });
  return options;
}
