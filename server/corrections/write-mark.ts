import type { Action } from '../action';
import { newId } from '../new-id';
import { signerName } from '../signer-name';
import { markHash } from './correction-hash';
import type { SignedRecord } from './hold-record';

/** Writes a mark, or with `withdrawsId` the withdrawal of one, bound to the hash of what it is about. Answers its id and hash. */
export async function writeMark(
  action: Action,
  { assessmentId, planVersionId, patientId, correctsHash }: SignedRecord,
  { reason, withdrawsId }: { reason: string; withdrawsId: string | null },
): Promise<{ markId: string; contentHash: string }> {
  const { tx, clinicId, userId, now } = action;
  const markId = await newId(action.tx);
  const markedByName = await signerName(action, patientId);
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
