import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import type { Entry } from './ledger';

export type Comparison = {
  intended: number;
  acknowledged: number;
  lost: number;
  halfApplied: number;
  doubled: number;
  differentAnswers: number;
  /** What is wrong, in words. */
  problems: string[];
};

type Stored = {
  answers: Map<string, unknown>;
  audit: Map<string, { count: number; version: number | null }>;
  patients: Map<string, number>;
  checkIns: Map<string, number>;
  sections: Map<string, { version: number; story: string }>;
};

const counts = async (owner: Client, sql: string): Promise<Map<string, number>> => {
  const { rows } = await owner.query<{ mark: string; count: number }>(sql);
  return new Map(rows.map(({ mark, count }) => [mark, count]));
};

async function readStored(owner: Client): Promise<Stored> {
  const keys = await owner.query<{ key: string; response: unknown }>(
    'select key::text, response from idempotency_key',
  );
  const audit = await owner.query<{ requestId: string; count: number; version: number | null }>(
    `select request_id as "requestId", count(*)::int as count, max((detail ->> 'version')::int) as version
     from audit_event where request_id is not null and event in ('patient.created', 'assessment.section_saved', 'my.checked_in')
     group by 1`,
  );
  const sections = await owner.query<{ id: string; version: number; story: string | null }>(
    `select assessment_id::text as id, version, data ->> 'story' as story from assessment_section where kind = 'intake'`,
  );
  return {
    answers: new Map(keys.rows.map(({ key, response }) => [key, response])),
    audit: new Map(audit.rows.map(({ requestId, count, version }) => [requestId, { count, version }])),
    patients: await counts(
      owner,
      'select family_name as mark, count(*)::int as count from patient group by 1',
    ),
    checkIns: await counts(
      owner,
      `select data ->> 'note' as mark, count(*)::int as count from check_in group by 1`,
    ),
    sections: new Map(sections.rows.map(({ id, version, story }) => [id, { version, story: story ?? '' }])),
  };
}

/** How often the record itself shows the work of an entry. */
function effectsOf(entry: Entry, { patients, checkIns, sections }: Stored): number {
  if (entry.procedure === 'patients.create') return patients.get(entry.mark) ?? 0;
  if (entry.procedure === 'my.checkIn') return checkIns.get(entry.mark) ?? 0;
  const section = sections.get(entry.assessmentId ?? '');
  if (!section || section.version < (entry.version ?? 0)) return 0;
  return section.version > (entry.version ?? 0) || section.story === entry.mark ? 1 : 0;
}

/** Record, audit event and idempotency key of every entry: all or none, at most once, and there when acknowledged. */
export async function compare(owner: Client, entries: readonly Entry[]): Promise<Comparison> {
  const stored = await readStored(owner);
  const result: Comparison = {
    intended: entries.length,
    acknowledged: 0,
    lost: 0,
    halfApplied: 0,
    doubled: 0,
    differentAnswers: 0,
    problems: [],
  };
  for (const entry of entries) {
    const answer = stored.answers.get(entry.key);
    const key = stored.answers.has(entry.key) && answer !== null ? 1 : 0;
    const audit = stored.audit.get(entry.requestId);
    const effects = effectsOf(entry, stored);
    const found = [key, audit?.count ?? 0, effects];
    const wrongVersion = entry.version !== undefined && audit && audit.version !== entry.version;
    const told = `${entry.procedure} ${entry.mark}: key ${found[0]}, audit ${found[1]}, record ${found[2]}`;
    if (entry.acknowledged.length > 0) result.acknowledged += 1;
    if (found.some((count) => count > 1)) {
      result.doubled += 1;
      result.problems.push(`done twice: ${told}`);
    } else if (
      new Set(found).size > 1 ||
      wrongVersion ||
      (stored.answers.has(entry.key) && answer === null)
    ) {
      result.halfApplied += 1;
      result.problems.push(`half applied: ${told}`);
    } else if (entry.acknowledged.length > 0 && key === 0) {
      result.lost += 1;
      result.problems.push(`lost: ${told}`);
    }
    if (entry.acknowledged.some((given) => !isDeepStrictEqual(given, answer))) {
      result.differentAnswers += 1;
      result.problems.push(`answered differently: ${told}`);
    }
  }
  return result;
}
