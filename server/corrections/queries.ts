import type { Action } from '../action';
import { addendumHash, markHash } from './correction-hash';
import type { Of } from './hold-record';

type Marked = { reason: string; markedAt: Date; markedByName: string };

/** The mark that stands on a record loaded with `STANDING_MARK`, as screens show it; null where the record counts. */
export function shownMark(marks: readonly Marked[]) {
  const [mark] = marks;
  return mark ? { reason: mark.reason, at: mark.markedAt.toISOString(), byName: mark.markedByName } : null;
}
export type ShownMark = ReturnType<typeof shownMark>;

/**
 * Everything that was added to a signed record, oldest first. `verified` says of each whether it still is what was written, and
 * was written about what the record's signature is bound to; it is worked out again on every reading.
 */
export async function correctionsOf({ tx, clinicId }: Action, of: Of, signedHash: string | null) {
  const addenda = await tx.addendum.findMany({
    where: { clinicId, ...of },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  });
  const marks = await tx.errorMark.findMany({
    where: { clinicId, ...of },
    orderBy: [{ markedAt: 'asc' }, { id: 'asc' }],
  });
  const withdrawn = new Set(marks.map(({ withdrawsId }) => withdrawsId));
  const standing = marks.find(({ id, withdrawsId }) => withdrawsId === null && !withdrawn.has(id));
  return {
    addenda: addenda.map((row) => ({
      addendumId: row.id,
      text: row.text,
      at: row.writtenAt.toISOString(),
      byName: row.writtenByName,
      verified:
        row.correctsHash === signedHash &&
        row.contentHash ===
          addendumHash({
            addendumId: row.id,
            assessmentId: row.assessmentId,
            planVersionId: row.planVersionId,
            correctsHash: row.correctsHash,
            text: row.text,
            byId: row.writtenById,
            byName: row.writtenByName,
            at: row.writtenAt.toISOString(),
          }),
    })),
    marks: marks.map((row) => ({
      markId: row.id,
      kind: row.withdrawsId === null ? ('entered_in_error' as const) : ('withdrawn' as const),
      reason: row.reason,
      at: row.markedAt.toISOString(),
      byName: row.markedByName,
      verified:
        row.correctsHash === signedHash &&
        row.contentHash ===
          markHash({
            markId: row.id,
            assessmentId: row.assessmentId,
            planVersionId: row.planVersionId,
            withdrawsId: row.withdrawsId,
            correctsHash: row.correctsHash,
            reason: row.reason,
            byId: row.markedById,
            byName: row.markedByName,
            at: row.markedAt.toISOString(),
          }),
    })),
    /** The mark that stands: the record does not count. */
    standingMarkId: standing?.id ?? null,
  };
}
export type Corrections = Awaited<ReturnType<typeof correctionsOf>>;
