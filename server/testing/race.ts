import { TRPCError } from '@trpc/server';
import { Client } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { key, type TestClinic } from './clinic';
import { connections } from './connections';
import { INTAKE } from './facts';
import { fillDraft } from './ready-input';
import type { FullRecord } from './record';

/** How often two are let go at the same moment. */
export const ROUNDS = Number(process.env.RACE_ROUNDS ?? 12);

export type Told = { ok: Record<string, unknown> } | { refused: string; theirs: unknown };

/** What came of a call, refused or not; a failure that is no answer fails the test. */
export async function told(attempt: Promise<unknown>): Promise<Told> {
  try {
    return { ok: (await attempt) as Record<string, unknown> };
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    const { theirs } = (error.cause ?? {}) as { theirs?: unknown };
    return { refused: error.code, theirs };
  }
}

/** What is raced for. */
export type Row = { table: 'assessment' | 'plan_version'; id: string };

/** Two connections of the owner: `owner` looks and changes, `holder` holds what others then wait for. */
export function racing() {
  const { owner } = connections();
  const holder = new Client({ connectionString: process.env.DATABASE_ADMIN_URL });
  beforeAll(() => holder.connect());
  afterAll(() => holder.end());

  /** How many wait for something that is held. */
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

  /** When the last such event was written, by the database's clock; empty when it never was. */
  const writtenAt = async (event: string, subjectId: string): Promise<string> => {
    const { rows } = await owner.query<{ at: string }>(
      `select to_char(max(written_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as at
     from audit_event where event = $1 and subject_id = $2`,
      [event, subjectId],
    );
    return rows[0]?.at ?? '';
  };

  return {
    owner,
    holder,
    writtenAt,
    /** Waits until so many wait, for half a second at most. */
    untilWaiting: (count: number) => until(async () => (await waiting()) >= count),
  };
}

/** A filled draft of the record's case, begun where the last one was signed; with the versions it stands at. */
export async function signableAssessment(clinic: TestClinic, { caseId, patientId }: FullRecord) {
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
export async function signablePlan(clinic: TestClinic, { caseId }: FullRecord) {
  const { plans } = clinic.as('therapist');
  const drafted = await plans.createDraft({ caseId, idempotencyKey: key() });
  const { draft } = await plans.get({ caseId });
  if (drafted.kind !== 'draft' || !draft) throw new Error(JSON.stringify(drafted));
  return draft;
}
