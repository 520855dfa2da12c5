import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { type FileHandle, link, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Hindrance } from '../start/say.mjs';
import { type BackupKey, fileKey, newSalt } from './key';
import type { Header } from './manifest';
import { type BackupRecord, encodeRecord } from './records';
import { OPEN, type Sealer, sealerOf } from './seal';

export const MAGIC = 'ROOTWISE BACKUP\n';
/** Bytes of one piece before it is sealed. */
const PIECE = 64 * 1024;
/** Set in the length of the last piece. */
export const LAST = 0x80000000;

async function* encoded(records: AsyncIterable<BackupRecord>): AsyncGenerator<Buffer> {
  for await (const record of records) yield* encodeRecord(record);
}

function framed(sealer: Sealer, piece: Buffer, place: number, last: boolean): Buffer {
  const sealed = sealer.seal(piece, place, last);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(last ? sealed.length + LAST : sealed.length);
  return Buffer.concat([length, sealed]);
}

/** Pieces of equal size, each sealed, behind its length. The last one is marked, so that a missing end is noticed. */
async function* sealedPieces(source: AsyncIterable<Buffer>, sealer: Sealer): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  let place = 0;
  for await (const chunk of source) {
    held = Buffer.concat([held, chunk]);
    for (; held.length > PIECE; place += 1) {
      yield framed(sealer, held.subarray(0, PIECE), place, false);
      held = held.subarray(PIECE);
    }
  }
  yield framed(sealer, held, place, true);
}

async function writeAll(handle: FileHandle, header: Buffer, pieces: AsyncIterable<Buffer>): Promise<void> {
  const hash = createHash('sha256').update(header);
  await handle.writeFile(header);
  for await (const piece of pieces) {
    hash.update(piece);
    await handle.writeFile(piece);
  }
  await handle.writeFile(hash.digest());
  await handle.sync();
}

const UNWRITABLE = ['EACCES', 'EDQUOT', 'EEXIST', 'EIO', 'ENOENT', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS'];

/** What the disk has against a file, as a plain sentence; other failures as they are. */
function asHindrance(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code && UNWRITABLE.includes(code) ? new Hindrance(`${file} cannot be written: ${code}.`) : error;
}

/** Gives the finished file its name, unless something has that name by now. */
async function giveName(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
    await rm(temporary);
  } catch (error) {
    // Not every file system has hard links.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(file))
      throw new Hindrance(`${file} exists already and is not overwritten.`);
    await rename(temporary, file);
  }
  if (process.platform === 'win32') return;
  const folder = await open(path.dirname(file));
  await folder.sync().finally(() => folder.close());
}

/** What makes the file's key, and the key itself. */
async function encryptionOf(key: BackupKey | null): Promise<[Header['encryption'], Buffer | null]> {
  if (!key) return [null, null];
  const salt = newSalt();
  return [{ cipher: 'aes-256-gcm', from: key.kind, salt: salt.toString('base64') }, await fileKey(key, salt)];
}

/**
 * Writes records into a new file: compressed, encrypted when there is a key, with a SHA-256 of everything at its end. The
 * file has its name only once it is whole on the disk and `check` has read it back; what fails leaves nothing behind.
 * Answers what `check` found.
 */
export async function writeBackupFile<Checked>(
  {
    file,
    key,
    check,
    signal,
    ...about
  }: Pick<Header, 'format' | 'app' | 'createdAt'> & {
    file: string;
    key: BackupKey | null;
    check: (file: string) => Promise<Checked>;
    signal?: AbortSignal;
  },
  records: AsyncIterable<BackupRecord>,
): Promise<Checked> {
  if (existsSync(file)) throw new Hindrance(`${file} exists already and is not overwritten.`);
  const [encryption, derived] = await encryptionOf(key);
  const header = Buffer.from(`${MAGIC}${JSON.stringify({ ...about, encryption } satisfies Header)}\n`);
  const sealer = derived ? sealerOf(derived, header) : OPEN;
  const temporary = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await pipeline(
        encoded(records),
        createGzip(),
        (source: AsyncIterable<Buffer>) => sealedPieces(source, sealer),
        (pieces: AsyncIterable<Buffer>) => writeAll(handle, header, pieces),
        { signal },
      );
    } finally {
      await handle.close();
    }
    const checked = await check(temporary);
    signal?.throwIfAborted();
    await giveName(temporary, file);
    return checked;
  } catch (error) {
    throw asHindrance(file, error);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
