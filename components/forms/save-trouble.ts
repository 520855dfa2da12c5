import { problemOf } from '@/components/trpc/problem';
import type { SaveTrouble } from './section-saver';

/** A failed call as the saver understands it: what is tried again by itself, and what waits for a person. */
export function troubleOf(error: unknown): { trouble: SaveTrouble; fields: Record<string, string> } {
  const { kind, fields } = problemOf(error);
  switch (kind) {
    case 'not_sent':
      return { trouble: 'offline', fields };
    case 'offline':
    case 'signed_out':
    case 'fields':
    case 'too_large':
      return { trouble: kind, fields };
    case 'conflict':
    case 'not_found':
    case 'forbidden':
      return { trouble: 'gone', fields };
    default:
      return { trouble: 'unexpected', fields };
  }
}
