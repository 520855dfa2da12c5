import type { ClientBase } from 'pg';
import { LATE } from './chain';
import { type Finding, followChain, type SealedRow } from './follow-chain';
import { type HeadLine, readHeads } from './heads';

/** What the check says of one clinic; `first` is the first entry that is not as it should be, null when all are. */
export type ClinicReport = {
  clinicId: string;
  /** Null for a clinic that the database does not know any more. */
  name: string | null;
  entries: number;
  /** Rows the sealer has not come to yet. */
  waiting: number;
  first: Finding | null;
};

export type AuditReport = {
  clinics: ClinicReport[];
  /** Nothing at all agrees with the key: it is another key, or everything was written anew. */
  wrongKey: boolean;
  /** Null when there is no head file. */
  damagedHeads: number[] | null;
};

type Asked = {
  key: string;
  headsFile: string;
  /** Whether a sealer is at work. If not, rows that were written last may still wait. */
  running: boolean;
};

const PAGE = 2_000;

/** Every seal of a clinic with the row it stands for, or without it where that is gone. */
async function* sealedRows(client: ClientBase, clinicId: string): AsyncGenerator<SealedRow> {
  let after = -2_147_483_648;
  for (;;) {
    const { rows } = await client.query<SealedRow>(
      `select s.seq, s.event_id as "eventId", s.prev, s.hash, s.sealed_at as "sealedAt",
         case when e.id is not null then json_build_object('actorId', e.actor_id, 'event', e.event,
           'patientId', e.patient_id, 'subjectId', e.subject_id, 'requestId', e.request_id, 'detail', e.detail)
         end as row, e.at, e.written_at as "writtenAt"
       from (select * from audit_seal where clinic_id = $1 and seq > $2 order by seq limit $3) s
       left join audit_event e on e.clinic_id = s.clinic_id and e.id = s.event_id order by s.seq`,
      [clinicId, after, PAGE],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.seq;
  }
}

/**
 * Rows without a seal: how many, and the oldest that should have had one. While no sealer is at work, time stands still with
 * the last row that was written.
 */
async function unsealedRows(client: ClientBase, clinicId: string, running: boolean) {
  const { rows } = await client.query<{ count: number; overdue: string | null }>(
    `with clock as (
       select case when $2 then now() else
         least(now(), (select max(written_at) from audit_event where clinic_id = $1)) end as stands
     )
     select count(*)::int as count, (array_agg(e.id order by e.written_at, e.id) filter (
       where e.written_at < clock.stands - $3 * interval '1 ms' or e.written_at > now() + $3 * interval '1 ms'))[1] as overdue
     from audit_event e, clock
     where e.clinic_id = $1
       and not exists (select from audit_seal s where s.clinic_id = e.clinic_id and s.event_id = e.id)`,
    [clinicId, running, LATE],
  );
  return rows[0] ?? { count: 0, overdue: null };
}

async function checkClinic(
  client: ClientBase,
  { clinicId, name }: { clinicId: string; name: string | null },
  heads: HeadLine[],
  { key, running }: Asked,
): Promise<ClinicReport & { genuine: number }> {
  // One moment of the database for the whole clinic, whatever is sealed meanwhile.
  await client.query('begin isolation level repeatable read read only');
  try {
    await client.query(`select set_config('app.clinic_id', $1, true)`, [clinicId]);
    const published = heads.flatMap(({ head }) => (head?.clinicId === clinicId ? [head] : []));
    const chain = await followChain({ key, clinicId, published, rows: sealedRows(client, clinicId) });
    const unsealed = await unsealedRows(client, clinicId, running);
    const first: Finding | null =
      chain.first ?? (unsealed.overdue ? { kind: 'unsealed', seq: null, eventId: unsealed.overdue } : null);
    const { entries, genuine } = chain;
    return { clinicId, name, entries, waiting: unsealed.count, first, genuine };
  } finally {
    await client.query('rollback');
  }
}

async function clinicsOf(client: ClientBase): Promise<{ clinicId: string; name: string | null }[]> {
  await client.query('begin read only');
  try {
    await client.query(`select set_config('app.sealing', 'on', true)`);
    const { rows } = await client.query('select id as "clinicId", name from clinic order by name, id');
    return rows;
  } finally {
    await client.query('rollback');
  }
}

/**
 * Recomputes the chain of every clinic the database or the head file knows. Writes nothing. The head file is read before
 * the database, so that it never knows more than what was committed.
 */
export async function verifyAudit(client: ClientBase, asked: Asked): Promise<AuditReport> {
  const heads = await readHeads(asked.headsFile, asked.key);
  const lines = heads ?? [];
  const known = await clinicsOf(client);
  const published = new Set(lines.flatMap(({ head }) => (head ? [head.clinicId] : [])));
  const lost = [...published].filter((id) => !known.some(({ clinicId }) => clinicId === id));
  const clinics = [];
  for (const clinic of [...known, ...lost.map((clinicId) => ({ clinicId, name: null }))])
    clinics.push(await checkClinic(client, clinic, lines, asked));
  const entries = clinics.reduce((sum, clinic) => sum + clinic.entries, 0);
  const genuine = clinics.reduce((sum, clinic) => sum + clinic.genuine, 0) + published.size;
  return {
    clinics: clinics.map(({ genuine: _, ...report }) => report),
    wrongKey: entries + lines.length > 0 && genuine === 0,
    damagedHeads: heads?.filter(({ head }) => !head).map(({ line }) => line) ?? null,
  };
}
