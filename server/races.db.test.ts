import { beforeAll, describe, expect, test } from 'vitest';
import { contentHash } from './canonical-json';
import { callerAs, key, openTestClinic, type TestClinic } from './testing/clinic';
import { call, inputSchemaOf, MUTATIONS } from './testing/every-procedure';
import { INTAKE } from './testing/facts';
import { ROUNDS, type Row, racing, signableAssessment, signablePlan, type Told, told } from './testing/race';
import { readyInputs, roleFor } from './testing/ready-input';
import { type FullRecord, makeSignable } from './testing/record';

const { owner, holder, untilWaiting } = racing();
let clinic: TestClinic;
let ready: ReturnType<typeof readyInputs>;

beforeAll(async () => {
  clinic = await openTestClinic();
  ready = readyInputs(clinic);
});

/** Holds the row until an edit and a signature have both come to it, in turns, then lets them go at the same moment. */
async function atOnce(row: Row, edit: () => Promise<Told>, sign: () => Promise<Told>, round: number) {
  await holder.query('begin');
  await holder.query(`select from ${row.table} where id = $1 for update`, [row.id]);
  const first = round % 2 ? edit() : sign();
  await untilWaiting(1);
  const last = round % 2 ? sign() : edit();
  await untilWaiting(2);
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

let record: FullRecord;
describe('an edit against a signature', () => {
  beforeAll(async () => {
    record = await ready.freshRecord();
    await makeSignable(clinic.as('therapist'), record);
  });

  test('of a plan: the signed hash is the hash of what is stored, and nothing is written after it', async () => {
    const { plans } = clinic.as('therapist');
    for (let round = 0; round < ROUNDS; round += 1) {
      const { planVersionId, version: baseVersion, content: before } = await signablePlan(clinic, record);
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
      const { assessmentId, versions, story } = await signableAssessment(clinic, record);
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
  const { assessmentId, versions } = await signableAssessment(clinic, now);
  await therapist.assessments.sign({ assessmentId, versions, idempotencyKey: key() });
  const { draft } = await therapist.plans.get({ caseId });
  if (!draft) throw new Error('no draft');
  const content = { ...draft.content, messageToPatient: 'Written at the last moment.' };
  await holder.query('begin');
  await holder.query('select from plan_version where id = $1 for update', [planVersionId]);
  const saving = told(
    therapist.plans.saveDraft({ planVersionId, baseVersion, content, idempotencyKey: key() }),
  );
  await untilWaiting(1);
  const drafting = told(therapist.plans.createDraft({ caseId, idempotencyKey: key() }));
  await untilWaiting(2);
  await holder.query('commit');
  expect(await saving).toMatchObject({ ok: { kind: 'saved' } });
  expect(await drafting).toMatchObject({ ok: { kind: 'draft', planVersionId } });
  const { draft: after } = await therapist.plans.get({ caseId });
  expect(after).toMatchObject({
    version: baseVersion + 1,
    content: { messageToPatient: content.messageToPatient },
  });
});
