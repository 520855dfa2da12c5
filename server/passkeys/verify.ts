import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { Passkey } from '@/prisma/generated/client';
import type { RelyingParty } from '../auth/relying-party';
import { knownTransports, type NewPasskey, type SignedAnswer, type Transport } from './answers';

/** The public half of a key pair an authenticator made. */
export type AttestedKey = {
  credentialId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: Transport[];
};

/** The kinds of keys a passkey may have: what every authenticator makes, and no experiment. COSE: EdDSA, ES256, RS256. */
export const KEY_KINDS = [-8, -7, -257];

const expecting = (party: RelyingParty, challenge: string) => ({
  expectedChallenge: challenge,
  expectedOrigin: party.origin,
  expectedRPID: party.id,
  requireUserVerification: true,
});

/**
 * The key of an answer to `challenge`, made on a page of ours by an authenticator that looked who is there. Null otherwise. Who built
 * the authenticator is not asked.
 */
export async function attestedKeyOf(
  { credential: id, clientData, attestation, transports }: NewPasskey,
  party: RelyingParty,
  challenge: string,
): Promise<AttestedKey | null> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON: clientData, attestationObject: attestation },
      },
      ...expecting(party, challenge),
      supportedAlgorithmIDs: KEY_KINDS,
    });
    if (!registrationInfo) return null;
    const { credential } = registrationInfo;
    return {
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: knownTransports(transports),
    };
  } catch {
    return null;
  }
}

/**
 * How many signatures the authenticator has made, when this one is of the passkey, over `challenge`, on a page of ours, after it looked
 * who is there; null otherwise. Whether the number goes on from the stored one is for the caller to see to.
 */
export async function counterOfSigned(
  { credentialId: id, publicKey }: Passkey,
  { clientData, authenticatorData, signature }: SignedAnswer,
  party: RelyingParty,
  challenge: string,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON: clientData, authenticatorData, signature },
      },
      credential: { id, publicKey: Uint8Array.from(publicKey), counter: 0 },
      ...expecting(party, challenge),
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
