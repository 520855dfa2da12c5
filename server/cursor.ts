import type { z } from 'zod';
import { badFields } from './errors';

/** Where a page ended, as the text handed to the screen. It holds sort keys, so it stays in request bodies and memory. */
export const encodeCursor = (cursor: unknown): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** The cursor a screen handed back, or null without one; anything else than our own is refused. */
export function decodeCursor<Schema extends z.ZodType>(
  cursor: string | null | undefined,
  schema: Schema,
): z.output<Schema> | null {
  if (!cursor) return null;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw badFields({ cursor: 'value.invalid' });
  }
}
