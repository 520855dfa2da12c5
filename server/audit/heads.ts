import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { keyedHash } from './chain';

/** How far the chain of a clinic reached at a moment. */
export type Head = { clinicId: string; seq: number; hash: string; at: string };

const lineSchema = z.strictObject({
  clinicId: z.string(),
  seq: z.number(),
  hash: z.string(),
  at: z.string(),
  mac: z.string(),
});

const macOf = (key: string, head: Head): string => keyedHash(key, 'audit head', head);

/**
 * Appends heads to the file that lies outside the database, one line each, and returns when they are on the disk. A line
 * that a crash cut short is closed first, so that it spoils only itself.
 */
export async function publishHeads(file: string, key: string, heads: Head[]): Promise<void> {
  if (heads.length === 0) return;
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  const handle = await open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1, '\n');
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    const lines = heads.map((head) => `${JSON.stringify({ ...head, mac: macOf(key, head) })}\n`).join('');
    await handle.appendFile(last.toString() === '\n' ? lines : `\n${lines}`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A published head that reads as it was written, or the number of a line (from 1) that does not. */
export type HeadLine = { line: number; head: Head | null };

function headOf(text: string, key: string): Head | null {
  try {
    const { mac, ...head } = lineSchema.parse(JSON.parse(text));
    return macOf(key, head) === mac ? head : null;
  } catch {
    return null;
  }
}

/** Every line of the file, oldest first; null when there is no such file. */
export async function readHeads(file: string, key: string): Promise<HeadLine[] | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((line) => line.text !== '')
    .map(({ line, text: written }) => ({ line, head: headOf(written, key) }));
}
