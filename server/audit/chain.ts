import { createHmac } from 'node:crypto';
import { canonicalJson } from '../canonical-json';

/** A row of the audit log, as it was written. */
export type AuditRow = {
  id: string;
  at: Date;
  writtenAt: Date;
  actorId: string;
  event: string;
  patientId: string | null;
  subjectId: string | null;
  requestId: string | null;
  detail: unknown;
};

/** A row's place in the chain of its clinic: its number from 1, and the hash of the entry before it. */
export type Link = { clinicId: string; seq: number; prev: string; sealedAt: Date };

/** What the first entry of a clinic follows. */
export const BEFORE_FIRST = '0'.repeat(64);

/** Milliseconds a row may turn up after a younger one was sealed: far longer than a transaction can last. */
export const LATE = 5 * 60_000;

/** HMAC-SHA256 over the canonical JSON of `content`, in hex; `purpose` keeps one use of the key apart from another. */
export const keyedHash = (key: string, purpose: string, content: Record<string, unknown>): string =>
  createHmac('sha256', key)
    .update(canonicalJson({ ...content, purpose }))
    .digest('hex');

/** The hash of an entry: over everything the row says, its place and the entry before it. Times count to the millisecond. */
export function sealHash(key: string, link: Link, row: AuditRow): string {
  const { clinicId, seq, prev, sealedAt } = link;
  return keyedHash(key, 'audit entry', {
    clinicId,
    seq,
    prev,
    sealedAt: sealedAt.toISOString(),
    event: {
      id: row.id,
      at: row.at.toISOString(),
      writtenAt: row.writtenAt.toISOString(),
      actorId: row.actorId,
      event: row.event,
      patientId: row.patientId,
      subjectId: row.subjectId,
      requestId: row.requestId,
      detail: row.detail,
    },
  });
}
