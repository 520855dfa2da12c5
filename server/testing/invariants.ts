import type { Client } from 'pg';
import { contentHash } from '../canonical-json';
import type { Caller } from './clinic';

/** What must be true of the stored records whatever was sent: each statement finds the rows that break it. */
const INVARIANTS: Record<string, string> = {
  'an assessment belongs to the patient of its case': `
    select a.id from assessment a left join patient_case c on c.clinic_id = a.clinic_id and c.id = a.case_id
    where c.patient_id is distinct from a.patient_id`,
  'a plan belongs to the patient and the case of its assessment': `
    select p.id from plan_version p left join assessment a on a.clinic_id = p.clinic_id and a.id = p.assessment_id
    where (a.case_id, a.patient_id) is distinct from (p.case_id, p.patient_id)`,
  'a plan rests on a signed assessment': `
    select p.id from plan_version p join assessment a on a.clinic_id = p.clinic_id and a.id = p.assessment_id
    where a.status <> 'signed'`,
  'an evaluation belongs to the case of its assessment': `
    select e.id from evaluation e left join assessment a on a.clinic_id = e.clinic_id and a.id = e.assessment_id
    where a.case_id is distinct from e.case_id`,
  'an exercise entry belongs to the patient and the case of its plan': `
    select e.id from adherence_entry e left join plan_version p on p.clinic_id = e.clinic_id and p.id = e.plan_version_id
    where (p.case_id, p.patient_id) is distinct from (e.case_id, e.patient_id)`,
  'a check-in belongs to the patient of its case': `
    select k.id from check_in k left join patient_case c on c.clinic_id = k.clinic_id and c.id = k.case_id
    where c.patient_id is distinct from k.patient_id`,
  'answers belong to the patient of their case': `
    select q.case_id from (
      select clinic_id, patient_id, case_id from questionnaire_response
      union all select clinic_id, patient_id, case_id from questionnaire_draft) q
    left join patient_case c on c.clinic_id = q.clinic_id and c.id = q.case_id
    where c.patient_id is distinct from q.patient_id`,
  'an alert belongs to the patient of its case and to what raised it': `
    select x.id from alert x
    left join patient_case c on c.clinic_id = x.clinic_id and c.id = x.case_id
    left join (
      select clinic_id, id, case_id from assessment union all select clinic_id, id, case_id from check_in
      union all select clinic_id, id, case_id from questionnaire_response) s
      on s.clinic_id = x.clinic_id and s.id = x.source_id
    where c.patient_id is distinct from x.patient_id or s.case_id is distinct from x.case_id`,
  'an open case is treated by a therapist of its clinic': `
    select c.id from patient_case c left join membership m on m.clinic_id = c.clinic_id and m.user_id = c.therapist_id
    where c.status = 'open' and m.role is distinct from 'therapist'`,
  'whoever signed is a therapist of the clinic': `
    select s.signed_by_id from (
      select clinic_id, signed_by_id from assessment where status = 'signed'
      union all select clinic_id, signed_by_id from plan_version where status <> 'draft') s
    left join membership m on m.clinic_id = s.clinic_id and m.user_id = s.signed_by_id
    where m.role is distinct from 'therapist'`,
  'a version begins at one, that of an unwritten section at nought': `
    select id from (
      select id, version from patient union all select id, version from patient_case
      union all select id, version from plan_version union all select id, version from alert
      union all select id, version from membership
      union all select id, version + 1 from assessment_section) v
    where version < 1`,
  'a case has one open draft of each kind and one signed plan': `
    select case_id from assessment where status <> 'signed' group by clinic_id, case_id having count(*) > 1
    union all select case_id from plan_version where status = 'draft' group by clinic_id, case_id having count(*) > 1
    union all select case_id from plan_version where status = 'signed' group by clinic_id, case_id having count(*) > 1`,
  'a patient has one open case': `
    select patient_id from patient_case where status = 'open' group by clinic_id, patient_id having count(*) > 1`,
  'what is signed has its evaluation and its decision': `
    select a.id from assessment a
    left join evaluation e on e.clinic_id = a.clinic_id and e.assessment_id = a.id
    left join decision d on d.clinic_id = a.clinic_id and d.assessment_id = a.id
    where a.kind <> 'follow_up' and ((a.status = 'signed') is distinct from (e.id is not null)
      or (a.status = 'signed') is distinct from (d.id is not null))`,
  'a closed case has a day, and no open alert from before it': `
    select c.id from patient_case c where c.status = 'closed' and (c.closed_on is null or exists (
      select from alert x where x.clinic_id = c.clinic_id and x.case_id = c.id and x.status = 'open'))`,
  'numbers of patients and cases are counted without a repeat': `
    select number from patient group by clinic_id, number having count(*) > 1
    union all select number from patient_case group by clinic_id, number having count(*) > 1`,
};

/** Tables of a clinic, read from the catalogue: a new one is looked at from its first day. */
const tablesOf = async (owner: Client): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and column_name = 'clinic_id' and table_type = 'BASE TABLE' order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** Rows with a replacement character or an escaped NUL: text that was altered on its way in. */
async function alteredText(owner: Client): Promise<string[]> {
  const found: string[] = [];
  for (const table of await tablesOf(owner)) {
    const { rows } = await owner.query(
      `select 1 from ${table} t where t::text like '%' || U&'\\FFFD' || '%' or t::text like '%\\\\u0000%' limit 1`,
    );
    if (rows.length > 0) found.push(table);
  }
  return found;
}

const BESIDE_THE_RECORD = ['audit_event', 'idempotency_key', 'session'];

/** Requests that wrote something and left no audit event: found by the transaction that wrote their rows. */
async function unauditedWrites(owner: Client): Promise<string[]> {
  const tables = (await tablesOf(owner)).filter((table) => !BESIDE_THE_RECORD.includes(table));
  const written = tables.map((table) => `exists (select from ${table} t where t.xmin = k.xmin)`).join(' or ');
  const { rows } = await owner.query<{ procedure: string }>(
    `select distinct k.procedure from idempotency_key k
     where (${written}) and not exists (select from audit_event e where e.xmin = k.xmin)`,
  );
  return rows.map(({ procedure }) => procedure);
}

/** Follow-ups and plans whose stored content no longer gives the hash they were signed with. */
async function brokenSignatures(owner: Client, clinicId: string, written: string): Promise<string[]> {
  const followUps = await owner.query(
    `select a.id, a.patient_id, a.content_hash, s.data from assessment a
     join assessment_section s on s.clinic_id = a.clinic_id and s.assessment_id = a.id and s.kind = 'follow_up'
     where a.clinic_id = $1 and a.kind = 'follow_up'`,
    [clinicId],
  );
  const plans = await owner.query(
    `select id, patient_id, content_hash, content from plan_version
     where clinic_id = $1 and status <> 'draft' and content_hash <> $2`,
    [clinicId, written],
  );
  const fits = (row: { content_hash: string }, content: unknown) => row.content_hash === contentHash(content);
  return [
    ...followUps.rows.filter(
      (row) => !fits(row, { followUp: row.data, assessmentId: row.id, patientId: row.patient_id }),
    ),
    ...plans.rows.filter(
      (row) => !fits(row, { content: row.content, planVersionId: row.id, patientId: row.patient_id }),
    ),
  ].map(({ id }) => id);
}

/** Assessments that the server itself no longer recognises as what was signed. */
async function unverifiedAssessments(owner: Client, clinicId: string, therapist: Caller): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `select id from assessment where clinic_id = $1 and status = 'signed' and kind <> 'follow_up'`,
    [clinicId],
  );
  const unverified: string[] = [];
  for (const { id } of rows) {
    const { assessment } = await therapist.assessments.get({ assessmentId: id });
    if (assessment.verified !== true) unverified.push(id);
  }
  return unverified;
}

/** The hash the tests write under a plan that was not signed through the product. */
export const HASH_OF_TESTS = 'test';

/** Everything that is wrong with what is stored, in words; empty when nothing is. */
export async function brokenInvariants(
  owner: Client,
  clinicId: string,
  therapist: Caller,
): Promise<string[]> {
  const broken: string[] = [];
  for (const [what, statement] of Object.entries(INVARIANTS)) {
    const { rows } = await owner.query({ text: statement, rowMode: 'array' });
    if (rows.length > 0) broken.push(`${what}: ${rows.slice(0, 3).join(', ')}`);
  }
  const say = (what: string, which: string[]) => {
    if (which.length > 0) broken.push(`${what}: ${which.slice(0, 3).join(', ')}`);
  };
  say('no text was altered on its way in', await alteredText(owner));
  say('whatever was written stands in the audit log', await unauditedWrites(owner));
  say('signed content gives its hash', await brokenSignatures(owner, clinicId, HASH_OF_TESTS));
  say('a signed assessment verifies', await unverifiedAssessments(owner, clinicId, therapist));
  const { rows } = await owner.query(
    `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  );
  say(
    'no transaction is left open',
    rows.map(() => 'one'),
  );
  return broken;
}
