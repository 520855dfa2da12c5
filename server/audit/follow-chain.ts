import { type AuditRow, BEFORE_FIRST, LATE, sealHash } from './chain';
import type { Head } from './heads';

/** What can be wrong with the chain of a clinic. */
export type FindingKind =
  /** No entry has this number, and later ones exist. */
  | 'missing'
  /** The seal is there and the row is not. */
  | 'no_event'
  /** The entry does not follow the one before it. */
  | 'out_of_order'
  /** The row or its place is not what was sealed. */
  | 'changed'
  /** Sealed, but written long before its neighbours. */
  | 'late'
  /** Whole in itself, but not what was published. */
  | 'not_as_published'
  /** The chain ends before what was published. */
  | 'cut'
  /** A row that should have been sealed long ago, or is dated after today. */
  | 'unsealed';

export type Finding = { kind: FindingKind; seq: number | null; eventId: string | null; published?: number };

/** A seal as it stands in the database, and the row it points at if that is still there. */
export type SealedRow = {
  seq: number;
  eventId: string;
  prev: string;
  hash: string;
  sealedAt: Date;
  row: Omit<AuditRow, 'id' | 'at' | 'writtenAt'> | null;
  at: Date | null;
  writtenAt: Date | null;
};

function rowOf({ eventId, row, at, writtenAt }: SealedRow): AuditRow | null {
  return row && at && writtenAt ? { ...row, id: eventId, at, writtenAt } : null;
}

/**
 * Walks a chain in the order of its numbers. Each hash is computed from what the seal itself says, so that one bad entry
 * does not make every later one look bad. `genuine` counts the entries that carry a hash made with this key.
 */
export async function followChain({
  key,
  clinicId,
  published,
  rows,
}: {
  key: string;
  clinicId: string;
  published: Head[];
  rows: AsyncIterable<SealedRow>;
}): Promise<{ entries: number; genuine: number; first: Finding | null }> {
  const reached = published.reduce((most, { seq }) => Math.max(most, seq), 0);
  const heads = new Map(published.map(({ seq, hash }) => [seq, hash]));
  let [entries, genuine, youngest] = [0, 0, 0];
  let last = { seq: 0, hash: BEFORE_FIRST };
  let first: Finding | null = null;

  for await (const sealed of rows) {
    const { seq, eventId, prev, hash } = sealed;
    const row = rowOf(sealed);
    const own =
      row !== null && sealHash(key, { clinicId, seq, prev, sealedAt: sealed.sealedAt }, row) === hash;
    entries += 1;
    if (own) genuine += 1;
    if (first) continue;
    if (seq > last.seq + 1) first = { kind: 'missing', seq: last.seq + 1, eventId: null };
    else if (!row) first = { kind: 'no_event', seq, eventId };
    else if (seq !== last.seq + 1 || prev !== last.hash) first = { kind: 'out_of_order', seq, eventId };
    else if (!own) first = { kind: 'changed', seq, eventId };
    else if (row.writtenAt.getTime() < youngest - LATE) first = { kind: 'late', seq, eventId };
    else if ((heads.get(seq) ?? hash) !== hash) first = { kind: 'not_as_published', seq, eventId };
    youngest = Math.max(youngest, row?.writtenAt.getTime() ?? 0);
    last = { seq, hash };
  }
  if (!first && reached > last.seq)
    first = { kind: 'cut', seq: last.seq + 1, eventId: null, published: reached };
  return { entries, genuine, first };
}
