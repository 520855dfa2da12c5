import { randomUUID } from 'node:crypto';
import type { Action } from '../action';
import { signerName } from '../signer-name';
import { markHash } from './correction-hash';
import type { SignedRecord } from './hold-record';

/** Writes a mark, or with `withdrawsId` the withdrawal of one, bound to the hash of what it is about. Answers its id and hash. */
export async function writeMark(
  { tx, clinicId, userId, now, ...rest }: Action,
  { assessmentId, planVersionId, correctsHash }: SignedRecord,
  { reason, withdrawsId }: { reason: string; withdrawsId: string | null },
): Promise<{ markId: string; contentHash: string }> {
  const markId = randomUUID();
  const markedByName = await signerName({ tx, clinicId, userId, now, ...rest });
  const about = { assessmentId, planVersionId, correctsHash, reason, withdrawsId };
  const contentHash = markHash({
    ...about,
    markId,
    byId: userId,
    byName: markedByName,
    at: now.toISOString(),
  });
  await tx.errorMark.create({
    data: { clinicId, id: markId, ...about, markedAt: now, markedById: userId, markedByName, contentHash },
    select: { id: true },
  });
  return { markId, contentHash };
}
