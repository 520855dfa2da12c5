import { createCipheriv, createDecipheriv } from 'node:crypto';

const TAG_BYTES = 16;

/**
 * AES-256-GCM for the pieces of one file (the STREAM construction): each is bound to its place, to whether it is the last,
 * and to the header, so that none can be left out, moved, repeated or taken from another file.
 */
export type Sealer = {
  seal: (piece: Buffer, place: number, last: boolean) => Buffer;
  /** Throws when the piece is not what was sealed with this key at this place. */
  open: (sealed: Buffer, place: number, last: boolean) => Buffer;
};

function nonceOf(place: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(place), 3);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

export function sealerOf(key: Buffer, header: Buffer): Sealer {
  return {
    seal(piece, place, last) {
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place, last), { authTagLength: TAG_BYTES });
      cipher.setAAD(header);
      return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, place, last) {
      const text = sealed.subarray(0, -TAG_BYTES);
      const opened = createDecipheriv('aes-256-gcm', key, nonceOf(place, last), { authTagLength: TAG_BYTES });
      opened.setAAD(header);
      opened.setAuthTag(sealed.subarray(-TAG_BYTES));
      return Buffer.concat([opened.update(text), opened.final()]);
    },
  };
}

/** For a file without a key: the pieces as they are. */
export const OPEN: Sealer = { seal: (piece) => piece, open: (piece) => piece };
