import { TRPCError } from '@trpc/server';
import { notFound } from 'next/navigation';

const MISSING = new Set(['NOT_FOUND', 'BAD_REQUEST']);

/** What was found; `otherwise` for what is not there, not yours to see, or no id at all. Everything else goes on as it is. */
export async function orElse<Found, Other>(
  found: Promise<Found>,
  otherwise: () => Other,
): Promise<Found | Other> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof TRPCError && MISSING.has(error.code)) return otherwise();
    throw error;
  }
}

/** Not there, not yours to see, or no id at all: the same page for all three. */
export const orNotFound = <Found>(found: Promise<Found>): Promise<Found> => orElse(found, notFound);
