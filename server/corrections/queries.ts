import type { Addendum, ErrorMark } from '@/prisma/generated/client';
import type { Action } from '../action';
import { addendumHash, markHash } from './correction-hash';
import type { Of } from './hold-record';

type Marked = Pick<ErrorMark, 'reason' | 'markedAt' | 'markedByName'>;

/** The mark that stands on a record loaded with `STANDING_MARK`, as screens show it; null where the record counts. */
export function shownMark([mark]: readonly Marked[]) {
  return mark ? { reason: mark.reason, at: mark.markedAt.toISOString(), byName: mark.markedByName } : null;
}
export type ShownMark = ReturnType<typeof shownMark>;

const shownAddendum = (row: Addendum, signedHash: string | null) => {
  const { assessmentId, planVersionId, correctsHash, text, writtenById, writtenByName } = row;
  const author = { byId: writtenById, byName: writtenByName, at: row.writtenAt.toISOString() };
  const made = addendumHash({
    addendumId: row.id,
    assessmentId,
    planVersionId,
    correctsHash,
    text,
    ...author,
  });
  return {
    addendumId: row.id,
    text,
    at: author.at,
    byName: author.byName,
    verified: correctsHash === signedHash && row.contentHash === made,
  };
};

const shownEntry = (row: ErrorMark, signedHash: string | null) => {
  const { assessmentId, planVersionId, withdrawsId, correctsHash, reason, markedById, markedByName } = row;
  const author = { byId: markedById, byName: markedByName, at: row.markedAt.toISOString() };
  const made = markHash({
    markId: row.id,
    assessmentId,
    planVersionId,
    withdrawsId,
    correctsHash,
    reason,
    ...author,
  });
  return {
    markId: row.id,
    kind: withdrawsId === null ? ('entered_in_error' as const) : ('withdrawn' as const),
    reason,
    at: author.at,
    byName: author.byName,
    verified: correctsHash === signedHash && row.contentHash === made,
  };
};

/** Loads a record with all that was added to it, oldest first. */
export const WITH_CORRECTIONS = {
  addenda: { orderBy: [{ writtenAt: 'asc' as const }, { id: 'asc' as const }] },
  errorMarks: { orderBy: [{ markedAt: 'asc' as const }, { id: 'asc' as const }] },
};

/**
 * Everything that was added to a signed record, oldest first. `verified` says of each whether it still is what was written, and
 * was written about what the record's signature is bound to; it is worked out again on every reading.
 */
export function shownCorrections(record: {
  contentHash: string | null;
  addenda: Addendum[];
  errorMarks: ErrorMark[];
}) {
  const { contentHash, addenda, errorMarks } = record;
  const withdrawn = new Set(errorMarks.map(({ withdrawsId }) => withdrawsId));
  const standing = errorMarks.find(({ id, withdrawsId }) => withdrawsId === null && !withdrawn.has(id));
  return {
    addenda: addenda.map((row) => shownAddendum(row, contentHash)),
    marks: errorMarks.map((row) => shownEntry(row, contentHash)),
    /** The mark that stands: the record does not count. */
    standingMarkId: standing?.id ?? null,
  };
}
export type Corrections = ReturnType<typeof shownCorrections>;

/** The mark that stands among these, or null where the record counts. */
export const standingOf = ({ marks, standingMarkId }: Corrections) =>
  marks.find(({ markId }) => markId === standingMarkId) ?? null;

/** As {@link shownCorrections}, of one record that was loaded without them. */
export async function correctionsOf(
  { tx, clinicId }: Action,
  of: Of,
  contentHash: string | null,
): Promise<Corrections> {
  const where = { clinicId, ...of };
  return shownCorrections({
    contentHash,
    addenda: await tx.addendum.findMany({ where, orderBy: WITH_CORRECTIONS.addenda.orderBy }),
    errorMarks: await tx.errorMark.findMany({ where, orderBy: WITH_CORRECTIONS.errorMarks.orderBy }),
  });
}
