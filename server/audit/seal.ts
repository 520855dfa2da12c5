import { type Tx, withRowContext } from '../db';
import { BEFORE_FIRST, LATE, sealHash } from './chain';
import { type Head, publishHeads } from './heads';

/** Rows sealed in one transaction. */
const BATCH = 500;

/** How many of the last seals tell how far the chain has come in time. */
const RECENT = 50;

type Standing = { now: Date; seq: number | null; hash: string | null; youngest: Date | null };

/**
 * The last seal of a clinic, when the youngest of the rows sealed last was written, and the time of the database. A row that
 * was deleted behind its seal is the business of the check: sealing goes on.
 */
async function standingOf(tx: Tx, clinicId: string): Promise<Standing> {
  const [standing] = await tx.$queryRaw<Standing[]>`
    with recent as (
      select seq, hash, event_id from audit_seal where clinic_id = ${clinicId}::uuid order by seq desc limit ${RECENT}
    )
    select clock_timestamp()::timestamptz(3) as now,
      (select seq from recent order by seq desc limit 1) as seq,
      (select hash from recent order by seq desc limit 1) as hash,
      (select max(e.written_at) from recent, lateral (
         select written_at from audit_event where clinic_id = ${clinicId}::uuid and id = recent.event_id
       ) e) as youngest`;
  if (!standing) throw new Error('The database did not answer.');
  return standing;
}

/** The next rows without a seal, in the order in which they were written; none of before `from` or after `to`. */
async function unsealedRows(tx: Tx, clinicId: string, from: Date | null, to: Date) {
  const found = await tx.$queryRaw<{ id: string }[]>`
    select e.id from audit_event e
    left join lateral (
      select true as sealed from audit_seal where clinic_id = e.clinic_id and event_id = e.id
    ) s on true
    where e.clinic_id = ${clinicId}::uuid and s.sealed is null
      and e.written_at >= coalesce(${from}::timestamptz, '-infinity') and e.written_at <= ${to}::timestamptz
    order by e.written_at, e.id limit ${BATCH}`;
  if (found.length === 0) return [];
  return await tx.auditEvent.findMany({
    where: { clinicId, id: { in: found.map(({ id }) => id) } },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  });
}

/**
 * Seals the next rows of a clinic in the order in which they were written, and answers the new head, or null when nothing
 * waited. What was written long before the youngest sealed row is left unsealed: no transaction takes so long, so it was
 * put in afterwards, and the check will name it.
 */
async function sealBatch(tx: Tx, clinicId: string, key: string): Promise<(Head & { full: boolean }) | null> {
  // One sealer at a time for a clinic, whatever the number of processes; the next one reads what this one committed.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`audit_seal ${clinicId}`}, 0))`;
  const standing = await standingOf(tx, clinicId);
  const { now: sealedAt, youngest } = standing;
  const from = youngest && new Date(youngest.getTime() - LATE);
  const rows = await unsealedRows(tx, clinicId, from, sealedAt);
  let seq = standing.seq ?? 0;
  let hash = standing.hash ?? BEFORE_FIRST;
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
