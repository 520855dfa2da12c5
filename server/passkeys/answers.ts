import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import { z } from 'zod';

const BASE64URL = /^[A-Za-z0-9_-]+$/;
const bytes = (maxCharacters: number) =>
  z.string().max(maxCharacters).regex(BASE64URL, { message: 'value.invalid' });

/** How a browser reaches an authenticator; ways nobody knew when this was written are left out. */
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
export type Transport = (typeof TRANSPORTS)[number];
export const knownTransports = (names: readonly string[]): Transport[] =>
  TRANSPORTS.filter((name) => names.includes(name));

/** What an authenticator answers that made a passkey; bytes in base64url. */
export const newPasskeySchema = z.strictObject({
  credential: bytes(1_400),
  clientData: bytes(4_000),
  attestation: bytes(20_000),
  transports: z.array(z.string().max(20)).max(10),
});
export type NewPasskey = z.output<typeof newPasskeySchema>;

/** What an authenticator answers that signed a challenge; bytes in base64url. */
export const signedAnswerSchema = z.strictObject({
  credential: bytes(1_400),
  clientData: bytes(4_000),
  authenticatorData: bytes(4_000),
  signature: bytes(8_000),
  userHandle: bytes(100).nullable(),
});
export type SignedAnswer = z.output<typeof signedAnswerSchema>;

/** The answer in a text as a sign-in form sends it; null when it is none. */
export function readSignedAnswer(text: unknown): SignedAnswer | null {
  if (typeof text !== 'string' || text.length > 20_000) return null;
  try {
    return signedAnswerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The challenge an answer says it answers, or null. */
export function challengeIn({ clientData }: { clientData: string }): string | null {
  try {
    const { challenge } = decodeClientDataJSON(clientData);
    return typeof challenge === 'string' && challenge.length <= 100 && BASE64URL.test(challenge)
      ? challenge
      : null;
  } catch {
    return null;
  }
}
