import { TRPCError } from '@trpc/server';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SignedIn } from './auth/session';
import { contentHash } from './canonical-json';
import { disconnect } from './db';
import { addStaff, callerAs, key, openTestClinic, type TestClinic } from './testing/clinic';
import { call, inputSchemaOf, MUTATIONS } from './testing/every-procedure';
import { INTAKE } from './testing/facts';
import { fillDraft, readyInputs, roleFor } from './testing/ready-input';
import { type FullRecord, makeSignable } from './testing/record';

const ROUNDS = Number(process.env.RACE_ROUNDS ?? 12);
const owner = new Client({ connectionString: process.env.DATABASE_ADMIN_URL });
const holder = new Client({ connectionString: process.env.DATABASE_ADMIN_URL });
let clinic: TestClinic;
let ready: ReturnType<typeof readyInputs>;
/** Somebody to be suspended, round after round. */
let leaver: SignedIn;

beforeAll(async () => {
  await owner.connect();
  await holder.connect();
  clinic = await openTestClinic();
  ready = readyInputs(clinic);
  leaver = await addStaff(clinic.people.admin, 'therapist', 'Lena Test');
});
afterAll(async () => {
  await owner.end();
  await holder.end();
  await disconnect();
});

type Told = { ok: Record<string, unknown> } | { refused: string; theirs: unknown };

async function told(attempt: Promise<unknown>): Promise<Told> {
  try {
    return { ok: (await attempt) as Record<string, unknown> };
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    const { theirs } = (error.cause ?? {}) as { theirs?: unknown };
    return { refused: error.code, theirs };
  }
}

const waiting = async (): Promise<number> => {
  const { rows } = await owner.query<{ waiting: number }>(
    `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.waiting ?? 0;
};

const until = async (enough: () => Promise<boolean>) => {
  for (let turn = 0; turn < 100 && !(await enough()); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
};

type Row = { table: 'assessment' | 'plan_version'; id: string };

/** Holds the row until an edit and a signature have both come to it, in turns, then lets them go at the same moment. */
async function atOnce(row: Row, edit: () => Promise<Told>, sign: () => Promise<Told>, round: number) {
  await holder.query('begin');
  await holder.query(`select from ${row.table} where id = $1 for update`, [row.id]);
  const first = round % 2 ? edit() : sign();
  await until(async () => (await waiting()) >= 1);
  const last = round % 2 ? sign() : edit();
  await until(async () => (await waiting()) >= 2);
  await holder.query('commit');
  const [one, other] = [await first, await last];
  return round % 2 ? ([one, other] as const) : ([other, one] as const);
}

/** Every procedure that names the version it starts from. */
const VERSIONED = MUTATIONS.filter((name) => {
  const { error } = inputSchemaOf(name)?.safeParse({}) ?? {};
  return error?.issues.some(({ path }) => ['baseVersion', 'versions'].includes(String(path[0])));
});
/** Answers that say that nothing was done. */
const lost = (answer: Told): boolean =>
  'refused' in answer || ['conflict', 'blocked'].includes(String(answer.ok.kind));

describe.each(VERSIONED)('%s', (name) => {
  test('of eight who start from one version one wins, and seven are told and receive what stands there now', async () => {
    const { input } = await ready.inputFor(name);
    const person = clinic.people[roleFor(name) ?? 'patient'];
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        told(call(callerAs(person), name, { ...input, idempotencyKey: key() })),
      ),
    );
    const said = JSON.stringify(answers);
    expect(
      answers.filter((answer) => !lost(answer)),
      said,
    ).toHaveLength(1);
    for (const answer of answers.filter(lost)) {
      if ('refused' in answer) {
        expect(answer.refused, said).toBe('CONFLICT');
        expect(answer.theirs, said).toMatchObject({ status: expect.any(String) });
      } else
        expect(answer.ok, said).toMatchObject({ kind: 'conflict', theirs: { version: expect.any(Number) } });
    }
  });
});

/** A filled draft of the record's case, begun where the last one was signed; with the versions it stands at. */
async function signableAssessment({ caseId, patientId }: FullRecord) {
  const therapist = clinic.as('therapist');
  const begun = await therapist.assessments.start({ caseId, kind: 'reassessment', idempotencyKey: key() });
  const { assessmentId } = begun;
  const { sections } = await therapist.assessments.get({ assessmentId });
  if (sections.intake.version === 0)
    await fillDraft(therapist, { patientId, draftAssessmentId: assessmentId });
  const versionOf = (section: keyof typeof sections) => Math.max(1, sections[section].version);
  const versions = {
    intake: versionOf('intake'),
    exam: versionOf('exam'),
    imaging: versionOf('imaging'),
    impression: versionOf('impression'),
  };
  return { assessmentId, versions, story: sections.intake.data.story ?? INTAKE.story };
}

/** A draft of the record's plan that may be signed, drafted where the last one was signed. */
async function signablePlan({ caseId }: FullRecord) {
  const { plans } = clinic.as('therapist');
  const drafted = await plans.createDraft({ caseId, idempotencyKey: key() });
  const { draft } = await plans.get({ caseId });
  if (drafted.kind !== 'draft' || !draft) throw new Error(JSON.stringify(drafted));
  return draft;
}

let record: FullRecord;
describe('an edit against a signature', () => {
  beforeAll(async () => {
    record = await ready.freshRecord();
    await makeSignable(clinic.as('therapist'), record);
  });

  test('of a plan: the signed hash is the hash of what is stored, and nothing is written after it', async () => {
    const { plans } = clinic.as('therapist');
    for (let round = 0; round < ROUNDS; round += 1) {
      const { planVersionId, version: baseVersion, content: before } = await signablePlan(record);
      const content = { ...before, messageToPatient: `edited in round ${round}` };
      const write = round % 3 === 0 ? plans.adopt : plans.saveDraft;
      const edit = () => told(write({ planVersionId, baseVersion, content, idempotencyKey: key() }));
      const sign = () => told(plans.sign({ planVersionId, baseVersion, idempotencyKey: key() }));
      const [edited, signed] = await atOnce({ table: 'plan_version', id: planVersionId }, edit, sign, round);
      expect(lost(edited), JSON.stringify([edited, signed])).toBe(!lost(signed));
      const { rows } = await owner.query('select * from plan_version where id = $1', [planVersionId]);
      const [stored] = rows;
      expect(stored.content.messageToPatient === content.messageToPatient).toBe(!lost(edited));
      expect(stored.status).toBe(lost(signed) ? 'draft' : 'signed');
      if (lost(signed)) continue;
      const { patient_id: patientId } = stored;
      expect(stored.content_hash).toBe(contentHash({ content: stored.content, planVersionId, patientId }));
      expect(stored.version).toBe(baseVersion);
    }
  });

  test('of an assessment: what is signed is what is stored, and nothing is written after it', async () => {
    const { assessments } = clinic.as('therapist');
    for (let round = 0; round < ROUNDS; round += 1) {
      const { assessmentId, versions, story } = await signableAssessment(record);
      const edited = {
        assessmentId,
        patientId: record.patientId,
        section: 'intake' as const,
        baseVersion: versions.intake,
        data: { ...INTAKE, story: `edited in round ${round}` },
      };
      const edit = () => told(assessments.saveSection({ ...edited, idempotencyKey: key() }));
      const sign = () => told(assessments.sign({ assessmentId, versions, idempotencyKey: key() }));
      const [saved, signed] = await atOnce({ table: 'assessment', id: assessmentId }, edit, sign, round);
      const { assessment, sections } = await assessments.get({ assessmentId });
      expect(lost(saved), JSON.stringify([saved, signed])).toBe(!lost(signed));
      if (lost(signed)) {
        expect(assessment.status).toBe('draft');
        expect(sections.intake).toMatchObject({ version: versions.intake + 1, data: edited.data });
      } else {
        expect(assessment).toMatchObject({ status: 'signed', verified: true });
        expect(sections.intake).toMatchObject({ version: versions.intake, data: { story } });
      }
    }
  });
});

test('a plan drafted anew from a newer assessment does not overwrite what somebody saves at that moment', async () => {
  const now = await ready.freshRecord();
  const therapist = clinic.as('therapist');
  const { caseId, planDraftId: planVersionId } = now;
  const baseVersion = await makeSignable(therapist, now);
  const { assessmentId, versions } = await signableAssessment(now);
  await therapist.assessments.sign({ assessmentId, versions, idempotencyKey: key() });
  const { draft } = await therapist.plans.get({ caseId });
  if (!draft) throw new Error('no draft');
  const content = { ...draft.content, messageToPatient: 'Written at the last moment.' };
  await holder.query('begin');
  await holder.query('select from plan_version where id = $1 for update', [planVersionId]);
  const saving = told(
    therapist.plans.saveDraft({ planVersionId, baseVersion, content, idempotencyKey: key() }),
  );
  await until(async () => (await waiting()) >= 1);
  const drafting = told(therapist.plans.createDraft({ caseId, idempotencyKey: key() }));
  await until(async () => (await waiting()) >= 2);
  await holder.query('commit');
  expect(await saving).toMatchObject({ ok: { kind: 'saved' } });
  expect(await drafting).toMatchObject({ ok: { kind: 'draft', planVersionId } });
  const { draft: after } = await therapist.plans.get({ caseId });
  expect(after).toMatchObject({
    version: baseVersion + 1,
    content: { messageToPatient: content.messageToPatient },
  });
});

const writtenAt = async (event: string, subjectId: string): Promise<string> => {
  const { rows } = await owner.query<{ at: string }>(
    `select to_char(max(written_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as at
     from audit_event where event = $1 and subject_id = $2`,
    [event, subjectId],
  );
  return rows[0]?.at ?? '';
};

/** What is signed, the event it leaves, and how the leaver signs a fresh one. Plans first: a new assessment would make them stale. */
const SIGNATURES: [string, string, () => Promise<[Row, () => Promise<unknown>]>][] = [
  [
    'a plan',
    'plan.signed',
    async () => {
      const { planVersionId, version: baseVersion } = await signablePlan(record);
      const input = { planVersionId, baseVersion, idempotencyKey: key() };
      return [{ table: 'plan_version', id: planVersionId }, () => callerAs(leaver).plans.sign(input)];
    },
  ],
  [
    'an assessment',
    'assessment.signed',
    async () => {
      const { assessmentId, versions } = await signableAssessment(record);
      const input = { assessmentId, versions, idempotencyKey: key() };
      return [{ table: 'assessment', id: assessmentId }, () => callerAs(leaver).assessments.sign(input)];
    },
  ],
];

describe('a signature against the suspension of whoever signs', () => {
  beforeAll(async () => {
    record = await ready.freshRecord();
    await makeSignable(clinic.as('therapist'), record);
    const { patientId } = record;
    await clinic.as('admin').careTeam.add({ patientId, userId: leaver.userId, idempotencyKey: key() });
  });

  const versionOfLeaver = async () =>
    (await clinic.as('admin').team.list()).find(({ userId }) => userId === leaver.userId)?.version ?? 0;
  const setStatus = async (status: 'active' | 'suspended') => {
    const admin = clinic.as('admin');
    const { userId } = leaver;
    const baseVersion = await versionOfLeaver();
    return admin.team.setStatus({ userId, status, baseVersion, idempotencyKey: key() });
  };
  const setRole = async (role: 'therapist' | 'assistant') => {
    const { userId } = leaver;
    const baseVersion = await versionOfLeaver();
    return clinic.as('admin').team.setRole({ userId, role, baseVersion, idempotencyKey: key() });
  };
  describe.each(SIGNATURES)('%s', (_what, event, prepare) => {
    test.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
      ['is suspended', () => setStatus('suspended'), () => setStatus('active')],
      ['is given another role', () => setRole('assistant'), () => setRole('therapist')],
    ])('whoever %s while the signature waits has not signed', async (_how, withdraw, giveBack) => {
      const [row, sign] = await prepare();
      await holder.query('begin');
      await holder.query(`select from ${row.table} where id = $1 for update`, [row.id]);
      const waitingToSign = told(sign());
      await until(async () => (await waiting()) > 0);
      await withdraw();
      await holder.query('commit');
      expect(await waitingToSign).toMatchObject({ refused: 'UNAUTHORIZED' });
      const { rows } = await owner.query(`select status from ${row.table} where id = $1`, [row.id]);
      expect(rows).toEqual([{ status: 'draft' }]);
      await giveBack();
    });

    test('at the same moment it is signed before the suspension or not at all', async () => {
      for (let round = 0; round < ROUNDS / 2; round += 1) {
        const [row, sign] = await prepare();
        const [signed] = await Promise.all([told(sign()), setStatus('suspended')]);
        if ('ok' in signed) {
          expect(signed.ok.kind).toBe('signed');
          const at = await writtenAt(event, row.id);
          expect(at).not.toBe('');
          expect(at < (await writtenAt('team.status_set', leaver.userId))).toBe(true);
        } else expect(signed.refused).toBe('UNAUTHORIZED');
        await setStatus('active');
      }
    });
  });
});

describe('a signature against the removal of whoever signs from the care team', () => {
  beforeAll(async () => {
    record = await ready.freshRecord();
    await makeSignable(clinic.as('therapist'), record);
  });
  beforeEach(() => join());

  const onTeam = () => ({ patientId: record.patientId, userId: leaver.userId, idempotencyKey: key() });
  const join = () => clinic.as('admin').careTeam.add(onTeam());
  const remove = () => clinic.as('admin').careTeam.remove(onTeam());

  const expectNothingOf = async ({ table, id }: Row, event: string) => {
    const { rows } = await owner.query(`select status from ${table} where id = $1`, [id]);
    expect(rows).toEqual([{ status: 'draft' }]);
    expect(await writtenAt(event, id)).toBe('');
    const evaluations = await owner.query('select from evaluation where assessment_id = $1', [id]);
    expect(evaluations.rowCount).toBe(0);
  };

  describe.each(SIGNATURES)('%s', (_what, event, prepare) => {
    test.each<[string, (row: Row) => [string, string]]>([
      ['before the record is read', ({ table, id }) => [table, `id = '${id}'`]],
      [
        'after it was read and before anything is written',
        () => ['membership', `user_id = '${leaver.userId}'`],
      ],
    ])('removed while it waits, %s: not signed', async (_when, heldBy) => {
      const [row, sign] = await prepare();
      const [table, where] = heldBy(row);
      await holder.query('begin');
      await holder.query(`select from ${table} where ${where} for update`);
      const waitingToSign = told(sign());
      await until(async () => (await waiting()) > 0);
      await remove();
      await holder.query('commit');
      expect(await waitingToSign).toMatchObject({ refused: 'NOT_FOUND' });
      await expectNothingOf(row, event);
    });

    test('at the same moment it is signed before the removal or not at all', async () => {
      for (let round = 0; round < ROUNDS / 2; round += 1) {
        await join();
        const [row, sign] = await prepare();
        const pause = () => new Promise((resolve) => setTimeout(resolve, round * 8));
        const [signed] = await Promise.all([told(sign()), pause().then(remove)]);
        if ('ok' in signed) {
          expect(signed.ok.kind).toBe('signed');
          const at = await writtenAt(event, row.id);
          expect(at).not.toBe('');
          expect(at < (await writtenAt('care_team.left', record.patientId))).toBe(true);
        } else {
          expect(signed.refused).toBe('NOT_FOUND');
          await expectNothingOf(row, event);
        }
      }
    });
  });
});
