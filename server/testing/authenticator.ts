import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { NewPasskey, SignedAnswer } from '../passkeys/answers';

export const ORIGIN = 'http://localhost:3000';
const text64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** Flags of authenticator data (WebAuthn level 3, §6.1). */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

type Asked = { challenge: string };
type How = {
  origin?: string;
  type?: string;
  /** What the authenticator says it has signed so far. */
  counter?: number;
  /** Whether it looked who is there. */
  verified?: boolean;
  relyingParty?: string;
  userHandle?: string | null;
};

/** An authenticator in software, as a phone or a security key behaves: one passkey, an ES256 key, `none` attestation. */
export class SoftAuthenticator {
  readonly credential = text64(randomBytes(32));
  #privateKey: KeyObject;
  #cose: Uint8Array;
  #userHandle = '';
  counter = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#privateKey = privateKey;
    this.#cose = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Uint8Array.from(Buffer.from(x, 'base64url'))],
        [-3, Uint8Array.from(Buffer.from(y, 'base64url'))],
      ]),
    );
  }

  #data(flags: number, { counter = this.counter, verified = true, relyingParty = 'localhost' }: How): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const set = PRESENT | (verified ? VERIFIED : 0) | flags;
    return Buffer.concat([sha256(relyingParty), Buffer.from([set]), count]);
  }

  /** Makes its passkey, as a page of `origin` asks it to. */
  create({ challenge, user }: Asked & { user: { id: string } }, how: How = {}): NewPasskey {
    this.#userHandle = user.id;
    const id = Buffer.from(this.credential, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const authData = Uint8Array.from(
      Buffer.concat([this.#data(WITH_KEY, how), Buffer.alloc(16), length, id, this.#cose]),
    );
    const statement = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    const { origin = ORIGIN, type = 'webauthn.create' } = how;
    return {
      credential: this.credential,
      clientData: text64(JSON.stringify({ type, challenge, origin, crossOrigin: false })),
      attestation: text64(isoCBOR.encode(statement as never)),
      transports: ['internal'],
    };
  }

  /** Signs a challenge, as a page of `origin` asks it to. */
  sign({ challenge }: Asked, how: How = {}): SignedAnswer {
    this.counter += 1;
    const { origin = ORIGIN, type = 'webauthn.get', userHandle = this.#userHandle } = how;
    const clientData = JSON.stringify({ type, challenge, origin, crossOrigin: false });
    const authenticatorData = this.#data(0, how);
    const signature = createSign('sha256')
      .update(Buffer.concat([authenticatorData, sha256(clientData)]))
      .sign(this.#privateKey);
    return {
      credential: this.credential,
      clientData: text64(clientData),
      authenticatorData: text64(authenticatorData),
      signature: text64(signature),
      userHandle,
    };
  }
}
