import { randomInt, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ROLES } from '@/domain/access/policy';
import { enteredExamSchema } from '@/domain/exam/schema';
import { factsArbitrary } from '@/domain/testing/facts-arbitrary';
import { addStaff, newEmail, openTestClinic, type TestClinic } from './testing/clinic';
import { connections } from './testing/connections';
import { GUARDED, inputSchemaOf, inputsAbout, isMutation, PROCEDURES } from './testing/every-procedure';
import { hostileInput, jsonText } from './testing/hostile-input';
import { brokenInvariants } from './testing/invariants';
import { canariesOf, everyRowOf } from './testing/isolation';
import { type FullRecord, renewRecord, writeFullRecord } from './testing/record';
import { cookieWithPassword, get, post } from './testing/send';

/**
 * The same seed every time, so that what fails fails again; to look further, FUZZ_SEED=any (it prints the one it took) or a number, and
 * more of it with FUZZ_RUNS.
 */
const { FUZZ_SEED = '1125' } = process.env;
const SEED = FUZZ_SEED === 'any' ? randomInt(2 ** 31) : Number(FUZZ_SEED);
const RUNS = Number(process.env.FUZZ_RUNS ?? 30);
/** Where the policy already says no, the input is never looked at. */
const RUNS_REFUSED = 4;
const WHO = [...ROLES, 'nobody'] as const;
type Who = (typeof WHO)[number];
/** Roles that share a procedure with others go through the same code: a few runs each. */
const SHARING: Who[] = ['assistant', 'front_desk', 'auditor'];
const runsOf = (who: Who): number => (SHARING.includes(who) ? Math.ceil(RUNS / 5) : RUNS);

/** What no answer may show: stack frames, files of ours, what the database or its client says. */
const INNARDS =
  /node_modules|\.(ts|js|mjs):\d|\bat \w+ \(|file:\/\/|[/\\](server|domain|app|tmp|home|root)[/\\]|prisma|postgres|invalid input syntax|out of range|violates|syntax error|sqlstate|\b22P0\d|Cannot read prop|is not a function|Maximum call stack/i;

const { owner } = connections();
const cookies: Partial<Record<Who, string>> = {};
let clinic: TestClinic;
let other: TestClinic;
let record: FullRecord;
let foreign: FullRecord;
let staffUserId: string;
let canaries: string[];
let theirRows: Record<string, string>;
const refused: string[] = [];

beforeAll(async () => {
  console.info(`hostile input: FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}`);
  clinic = await openTestClinic();
  other = await openTestClinic('Other clinic');
  record = await writeFullRecord(clinic);
  foreign = await writeFullRecord(other);
  staffUserId = (await addStaff(clinic.people.admin, 'therapist', 'Tess Test')).userId;
  for (const role of ROLES) cookies[role] = await cookieWithPassword(owner, clinic.people[role]);
  // Ids of the other clinic are sent on purpose, and may come back as the name somebody gave a patient.
  const sent: string[] = [...Object.values(foreign), other.people.therapist.userId];
  canaries = [
    'Other clinic',
    ...Object.values(other.people).map(({ email }) => email),
    ...(await canariesOf(owner, other.clinicId)).filter((canary) => !sent.includes(canary)),
  ];
  theirRows = await everyRowOf(owner, other.clinicId);
});

/** A record that still has its drafts, its open case and its open alert. */
async function freshRecord(): Promise<FullRecord> {
  const { rows } = await owner.query(
    `select 1 from patient_case c
     join assessment a on a.clinic_id = c.clinic_id and a.id = $2 and a.status = 'draft'
     join plan_version p on p.clinic_id = c.clinic_id and p.id = $3 and p.status = 'draft'
     join alert x on x.clinic_id = c.clinic_id and x.id = $4 and x.status = 'open'
     where c.id = $1 and c.status = 'open'`,
    [record.caseId, record.draftAssessmentId, record.planDraftId, record.alertId],
  );
  if (rows.length === 0) record = await renewRecord(clinic, record);
  return record;
}

function send(name: string, who: Who, input: unknown): [string, Promise<Response>] {
  const requestId = randomUUID();
  const cookie = cookies[who] ?? null;
  const text = jsonText(input);
  const address = `2001:db8::${randomInt(65_536).toString(16)}:${randomInt(65_536).toString(16)}`;
  const sent = { cookie, requestId, headers: { 'x-forwarded-for': address } };
  if (isMutation(name) || text.length > 4_000) return [requestId, post(name, text, sent)];
  return [requestId, get(name, text ? `?input=${encodeURIComponent(text)}` : '', sent)];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What has to be new in every request, or be what was answered last, so that the rest of it is looked at. */
function kept(valid: unknown) {
  let lastVersion: unknown;
  return {
    /** The input with a key, an address and a version of its own, where it still has those of the valid one. */
    renew(input: unknown): unknown {
      if (!isRecord(input) || !isRecord(valid)) return input;
      const fresh: Record<string, unknown> = { idempotencyKey: randomUUID(), email: newEmail('new') };
      if (lastVersion !== undefined) fresh.baseVersion = lastVersion;
      const same = Object.entries(fresh).filter(([key]) => key in valid && input[key] === valid[key]);
      return { ...input, ...Object.fromEntries(same) };
    },
    learn({ result }: { result?: { data?: unknown } }): void {
      const data = isRecord(result?.data) ? result.data : {};
      const { version = isRecord(data.theirs) ? data.theirs.version : undefined } = data;
      if (typeof version === 'number') lastVersion = version;
    },
  };
}

async function expectHarmless(
  name: string,
  who: Who,
  input: unknown,
  learn: (answer: object) => void,
): Promise<void> {
  const [requestId, answering] = send(name, who, input);
  const answer = await answering;
  const text = await answer.text();
  const said = `${name} as ${who}: ${answer.status} ${text.slice(0, 300)}`;
  expect(answer.status < 500 && (answer.status < 300 || answer.status >= 400), said).toBe(true);
  if (who === 'nobody' && GUARDED.includes(name)) expect(answer.status, said).toBe(401);
  const parsed = JSON.parse(text) as { error?: { message: string; data: { requestId: string } } };
  learn(parsed);
  const { error } = parsed;
  expect(Boolean(error), said).toBe(answer.status >= 400);
  if (error) {
    refused.push(requestId);
    expect(error.data.requestId, said).toBe(requestId);
    // Fields are named as they were sent; everything else are words of ours.
    expect(JSON.stringify({ ...error, data: { ...error.data, fields: null } }), said).not.toMatch(INNARDS);
  }
  for (const canary of canaries) expect(text.includes(canary), said).toBe(false);
}

/** What a therapist is answered; anything else than an answer fails. */
async function expectAnswered(name: string, input: unknown): Promise<Record<string, unknown>> {
  const answer = await send(name, 'therapist', input)[1];
  const text = await answer.text();
  expect(answer.status, `${name}: ${text.slice(0, 300)}`).toBe(200);
  return JSON.parse(text).result.data;
}

/** The keys an input may have. */
const keysOf = (schema: z.ZodType | null): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

describe.each(PROCEDURES)('%s', (name) => {
  test('answers anything from anybody with an answer or a clear refusal', async () => {
    const ids = { ...(await freshRecord()), staffUserId };
    const valid = inputsAbout(ids)[name];
    const known = [
      ...Object.values(ids),
      ...Object.values(foreign),
      clinic.clinicId,
      other.people.therapist.userId,
    ];
    const optional = keysOf(inputSchemaOf(name)).filter((key) => !isRecord(valid) || !(key in valid));
    for (const who of WHO) {
      const probe = await send(name, who, null)[1];
      const isLookedAt = ![401, 403].includes(probe.status);
      const { renew, learn } = kept(valid);
      await fc.assert(
        fc.asyncProperty(hostileInput(valid, known, optional), (input) =>
          expectHarmless(name, who, renew(input), learn),
        ),
        { seed: SEED, numRuns: isLookedAt ? runsOf(who) : RUNS_REFUSED, endOnFailure: true },
      );
    }
  });
});

/** Stored facts may hold what is no longer taken. */
const ENTERABLE = factsArbitrary.filter(({ exam }) => enteredExamSchema.safeParse(exam).success);

test('an assessment filled with anything the forms allow is read, and signed or held back with reasons', async () => {
  const therapist = clinic.as('therapist');
  record = await renewRecord(clinic, record);
  await fc.assert(
    fc.asyncProperty(ENTERABLE, async ({ intake, exam, imaging }) => {
      const { assessmentId } = await therapist.assessments.start({
        caseId: record.caseId,
        kind: 'reassessment',
        idempotencyKey: randomUUID(),
      });
      const sections = { intake, exam, imaging, impression: { decision: { kind: 'accepted' } } };
      const versions: Record<string, number> = {};
      for (const section of ['intake', 'exam', 'imaging', 'impression'] as const) {
        const before = (await therapist.assessments.get({ assessmentId })).sections;
        versions[section] = before[section].version + 1;
        const answer = await expectAnswered('assessments.saveSection', {
          assessmentId,
          patientId: record.patientId,
          section,
          baseVersion: before[section].version,
          data: sections[section],
          idempotencyKey: randomUUID(),
        });
        expect(answer).toMatchObject({ kind: 'saved' });
      }
      const signed = await expectAnswered('assessments.sign', {
        assessmentId,
        versions,
        idempotencyKey: randomUUID(),
      });
      expect(['signed', 'blocked']).toContain(signed.kind);
      for (const name of ['cases.get', 'cases.progress', 'plans.get', 'questionnaires.ofCase'])
        await expectAnswered(name, { caseId: record.caseId });
      await expectAnswered('assessments.get', { assessmentId });
      await expectAnswered('caseload.list', { scope: 'clinic' });
    }),
    { seed: SEED, numRuns: Math.ceil(RUNS / 4), endOnFailure: true },
  );
});

test('afterwards the record is whole, and refused requests left nothing behind', async () => {
  expect(await brokenInvariants(owner, clinic.clinicId, clinic.as('therapist'))).toEqual([]);
  // A wrong password or code is refused, and that it was tried is written down on purpose.
  const { rows } = await owner.query(
    `select distinct event from audit_event where request_id = any($1) and event <> 'session.factor_refused'`,
    [refused],
  );
  expect(rows).toEqual([]);
  expect(refused.length).toBeGreaterThan(PROCEDURES.length);
});

test('afterwards another clinic is as it was', async () => {
  expect(await everyRowOf(owner, other.clinicId)).toEqual(theirRows);
});

test('afterwards no prototype carries anything new', () => {
  expect({}).not.toHaveProperty('polluted');
  expect([]).not.toHaveProperty('polluted');
  expect(Object.keys(Object.prototype)).toEqual([]);
});
