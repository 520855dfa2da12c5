import { type Tx, withRowContext } from '../db';
import { BEFORE_FIRST, LATE, sealHash } from './chain';
import { type Head, publishHeads } from './heads';

/** Rows sealed in one transaction. */
const BATCH = 500;

/**
 * The last seal of a clinic and when the youngest of its last sealed rows was written; null before the first. A row that
 * was deleted behind the seals is the business of the check: sealing goes on.
 */
async function endOfChain(tx: Tx, clinicId: string) {
  const seals = await tx.auditSeal.findMany({ where: { clinicId }, orderBy: { seq: 'desc' }, take: BATCH });
  const [last] = seals;
  if (!last) return null;
  const { _max } = await tx.auditEvent.aggregate({
    where: { clinicId, id: { in: seals.map(({ eventId }) => eventId) } },
    _max: { writtenAt: true },
  });
  return { seq: last.seq, hash: last.hash, writtenAt: _max.writtenAt };
}

async function databaseNow(tx: Tx): Promise<Date> {
  const rows = await tx.$queryRaw<{ now: Date }[]>`select clock_timestamp()::timestamptz(3) as now`;
  if (!rows[0]) throw new Error('The database did not tell the time.');
  return rows[0].now;
}

/**
 * Seals the next rows of a clinic in the order in which they were written, and answers the new head, or null when nothing
 * waited. What was written long before the youngest sealed row is left unsealed: no transaction takes so long, so it was
 * put in afterwards, and the check will name it.
 */
async function sealBatch(tx: Tx, clinicId: string, key: string): Promise<(Head & { full: boolean }) | null> {
  // One sealer at a time for a clinic, whatever the number of processes; the next one reads what this one committed.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`audit_seal ${clinicId}`}, 0))`;
  const end = await endOfChain(tx, clinicId);
  const youngest = end?.writtenAt;
  const sealedAt = await databaseNow(tx);
  const rows = await tx.auditEvent.findMany({
    where: {
      clinicId,
      seal: null,
      writtenAt: { lte: sealedAt, ...(youngest ? { gte: new Date(youngest.getTime() - LATE) } : {}) },
    },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    take: BATCH,
  });
  let seq = end?.seq ?? 0;
  let hash = end?.hash ?? BEFORE_FIRST;
  const seals = rows.map((row) => {
    const link = { clinicId, seq: seq + 1, prev: hash, sealedAt };
    seq = link.seq;
    hash = sealHash(key, link, row);
    return { ...link, hash, eventId: row.id };
  });
  if (seals.length === 0) return null;
  await tx.auditSeal.createMany({ data: seals });
  return { clinicId, seq, hash, at: sealedAt.toISOString(), full: rows.length === BATCH };
}

/** Seals everything of a clinic that is committed and waits; answers its new head, or null when nothing waited. */
export async function sealClinic(clinicId: string, key: string): Promise<Head | null> {
  let head: Head | null = null;
  for (;;) {
    const sealed = await withRowContext({ clinicId }, (tx) => sealBatch(tx, clinicId, key));
    if (!sealed) return head;
    const { full, ...reached } = sealed;
    head = reached;
    if (!full) return head;
  }
}

const clinicIds = async (): Promise<string[]> =>
  (await withRowContext({ sealing: true }, (tx) => tx.clinic.findMany({ select: { id: true } }))).map(
    ({ id }) => id,
  );

/** Seals what waits in every clinic and publishes the new heads. A clinic that fails does not hold back the others. */
export async function sealAll({ key, headsFile }: { key: string; headsFile: string }): Promise<Head[]> {
  const heads: Head[] = [];
  const failures: unknown[] = [];
  for (const clinicId of await clinicIds()) {
    try {
      const head = await sealClinic(clinicId, key);
      if (head) heads.push(head);
    } catch (error) {
      failures.push(error);
    }
  }
  await publishHeads(headsFile, key, heads);
  if (failures.length > 0) throw failures[0];
  return heads;
}
