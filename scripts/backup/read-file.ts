import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Hindrance } from '../start/say.mjs';
import { ByteReader } from './byte-reader';
import { type BackupKey, fileKey } from './key';
import { FORMAT, type Header, headerSchema } from './manifest';
import { type BackupRecord, decodeRecords } from './records';
import { OPEN, type Sealer, sealerOf } from './seal';
import { LAST, MAGIC } from './write-file';

const CHECKSUM_BYTES = 32;
const LONGEST_HEADER = 64 * 1024;
const LARGEST_PIECE = 1024 * 1024;

export type BackupFile = { file: string; header: Header; headerBytes: Buffer; size: number; sealer: Sealer };

async function firstBytes(file: string): Promise<{ start: Buffer; size: number }> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new Hindrance(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.code}.`,
    );
  });
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0);
    return { start: buffer.subarray(0, bytesRead), size };
  } finally {
    await handle.close();
  }
}

function parseHeader(file: string, start: Buffer): { header: Header; headerBytes: Buffer } {
  const end = start.indexOf('\n', MAGIC.length);
  if (!start.toString('latin1').startsWith(MAGIC) || end < 0)
    throw new Hindrance(`${file} is not a backup of Rootwise, or its beginning is damaged.`);
  const headerBytes = Buffer.from(start.subarray(0, end + 1));
  let told: unknown = null;
  try {
    told = JSON.parse(headerBytes.subarray(MAGIC.length).toString());
  } catch {
    // Told below, like any other header that cannot be understood.
  }
  const format = (told as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > FORMAT)
    throw new Hindrance(
      `${file} has format ${format}, this version reads ${FORMAT}: use a newer version of Rootwise.`,
    );
  const parsed = headerSchema.safeParse(told);
  if (!parsed.success) throw new Hindrance(`The beginning of ${file} is damaged.`);
  return { header: parsed.data, headerBytes };
}

const damaged = (file: string) =>
  new Hindrance(`${file} is damaged or cut short: its content does not fit its checksum.`);

async function requireChecksum(file: string, size: number): Promise<void> {
  const hash = createHash('sha256');
  const end = size - CHECKSUM_BYTES;
  if (end <= 0) throw damaged(file);
  for await (const chunk of createReadStream(file, { end: end - 1 })) hash.update(chunk);
  const told: Buffer[] = [];
  for await (const chunk of createReadStream(file, { start: end })) told.push(chunk);
  if (!hash.digest().equals(Buffer.concat(told))) throw damaged(file);
}

async function sealerFor(file: string, header: Header, headerBytes: Buffer, key: BackupKey | null) {
  if (!header.encryption) return OPEN;
  if (!key) throw new Hindrance(`${file} is encrypted: set BACKUP_KEY to the key it was made with.`);
  const { from, salt } = header.encryption;
  if (key.kind !== from)
    throw new Hindrance(
      `${file} was encrypted with ${from === 'key' ? 'a key of 32 bytes' : 'a passphrase'}, and BACKUP_KEY is not one.`,
    );
  return sealerOf(await fileKey(key, Buffer.from(salt, 'base64')), headerBytes);
}

function unsealed(file: string, open: () => Buffer): Buffer {
  try {
    return open();
  } catch {
    throw new Hindrance(`${file} was not encrypted with this BACKUP_KEY.`);
  }
}

async function* openedPieces({ file, headerBytes, size, sealer }: BackupFile): AsyncGenerator<Buffer> {
  const stream = createReadStream(file, { start: headerBytes.length, end: size - CHECKSUM_BYTES - 1 });
  const reader = new ByteReader(stream);
  for (let place = 0, ended = false; !ended; place += 1) {
    const head = await reader.take(4);
    if (!head) throw damaged(file);
    const told = head.readUInt32BE();
    ended = told >= LAST;
    const length = ended ? told - LAST : told;
    if (length > LARGEST_PIECE) throw damaged(file);
    const sealed = await reader.take(length);
    if (!sealed) throw damaged(file);
    yield unsealed(file, () => sealer.open(sealed, place, ended));
  }
  if (await reader.take(1)) throw damaged(file);
}

/**
 * Opens a file after comparing the checksum of the whole. Throws a plain sentence for what is no backup, a newer format,
 * damage, a missing end, and a key that is missing or not of the right kind; a wrong key shows on the first record.
 */
export async function openBackupFile(file: string, key: BackupKey | null): Promise<BackupFile> {
  const { start, size } = await firstBytes(file);
  const { header, headerBytes } = parseHeader(file, start);
  await requireChecksum(file, size);
  return { file, header, headerBytes, size, sealer: await sealerFor(file, header, headerBytes, key) };
}

/** The records of an opened file, in the order in which they were written. */
export async function* recordsOf(opened: BackupFile): AsyncGenerator<BackupRecord> {
  // What goes wrong in one of the two reaches whoever reads the second.
  const content = pipeline(Readable.from(openedPieces(opened)), createGunzip(), () => undefined);
  try {
    yield* decodeRecords(content);
  } catch (error) {
    throw error instanceof Hindrance ? error : damaged(opened.file);
  }
}
