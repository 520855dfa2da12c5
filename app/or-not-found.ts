import { TRPCError } from '@trpc/server';
import { notFound } from 'next/navigation';

const MISSING = new Set(['NOT_FOUND', 'BAD_REQUEST']);

/** Not there, not yours to see, or no id at all: the same page for all three. Everything else goes on as it is. */
export async function orNotFound<Found>(found: Promise<Found>): Promise<Found> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof TRPCError && MISSING.has(error.code)) notFound();
    throw error;
  }
}
