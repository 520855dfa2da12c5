import type { Evaluation } from '@/domain/evaluation';
import type { Facts } from '@/domain/facts';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn } from '../calendar';
import { bannerOf } from '../cases/banner';
import { sideOrderOf } from '../clinics/settings';
import { correctionsOf } from '../corrections/queries';
import { COUNTS } from '../corrections/standing';
import { notFound } from '../errors';
import { firstReading } from './first-reading';
import { factsOf, sectionsOf } from './sections';
import { signedHash } from './signed-content';

type DecisionRow = {
  kind: 'accepted' | 'overridden';
  mechanism: string | null;
  reason: string | null;
  decidedAt: Date;
};

/** The therapist's word on an evaluation, as the screens show it. */
export const shownDecision = (decision: DecisionRow | null) =>
  decision && {
    kind: decision.kind,
    mechanism: decision.mechanism as Evaluation['mechanisms'][number]['id'] | null,
    reason: decision.reason,
    decidedAt: decision.decidedAt.toISOString(),
  };

/** The evaluation as it was stored at signing: shown as it was decided, never computed again. */
export const storedEvaluation = (row: { result: unknown } | null): Evaluation | null =>
  row ? (row.result as Evaluation) : null;

/** The last signed assessment before this one that counts: what the form shows in grey beside each field. */
async function previousOf(action: Action, current: { id: string; caseId: string; createdAt: Date }) {
  const previous = await action.tx.assessment.findFirst({
    where: {
      clinicId: action.clinicId,
      caseId: current.caseId,
      status: 'signed',
      kind: { not: 'follow_up' },
      ...COUNTS,
      id: { not: current.id },
      createdAt: { lte: current.createdAt },
    },
    orderBy: { createdAt: 'desc' },
    select: { id: true, startedOn: true },
  });
  if (!previous) return null;
  const { intake, exam, imaging } = await sectionsOf(action, previous.id);
  return {
    on: fromDateColumn(previous.startedOn),
    intake: intake.data,
    exam: exam.data,
    imaging: imaging.data,
  };
}

type SignedRow = NonNullable<Awaited<ReturnType<typeof findSigned>>>;
const findSigned = ({ tx, clinicId }: Action, id: string) =>
  tx.assessment.findUnique({
    where: { clinicId_id: { clinicId, id } },
    include: { case: true, evaluation: true, decision: true, submittedBy: { select: { name: true } } },
  });

/**
 * Whether a signed assessment still is what was signed: the hash is made again from what is stored. Null for a draft, and for a
 * record whose signature was made before decision, hand-over and words were a section of it: it cannot be compared.
 */
function verified(row: SignedRow, sections: Awaited<ReturnType<typeof sectionsOf>>): boolean | null {
  const { evaluation, decision, signedAt, signedById, signedByName, signatureMeaning } = row;
  if (!evaluation || !decision || !signedAt || !signedById || sections.impression.version === 0) return null;
  const { kind, mechanism, reason } = decision;
  return (
    row.contentHash ===
    signedHash({
      assessmentId: row.id,
      patientId: row.patientId,
      facts: evaluation.facts as Facts,
      evaluation: evaluation.result as unknown as Evaluation,
      decision: { kind, mechanism, reason },
      impression: sections.impression.data,
      signature: {
        signedAt: signedAt.toISOString(),
        signedById,
        signedByName: signedByName ?? '',
        signatureMeaning: signatureMeaning ?? '',
      },
    })
  );
}

/** NOT_FOUND when there is no such assessment or it is not one to see; nothing about it otherwise. */
export async function requireVisible({ tx, clinicId }: Action, id: string): Promise<void> {
  const found = await tx.assessment.findUnique({
    where: { clinicId_id: { clinicId, id } },
    select: { id: true },
  });
  if (!found) throw notFound();
}

/** An assessment with its sections and, once signed, the stored evaluation and decision. */
export async function getAssessment(action: Action, assessmentId: string) {
  const found = await findSigned(action, assessmentId);
  if (!found) throw notFound();
  const sections = await sectionsOf(action, found.id);
  const today = await clinicToday(action);
  const banner = await bannerOf(action, found.case, today);
  await recordEvent(action, {
    event: 'assessment.viewed',
    patientId: found.patientId,
    subjectId: assessmentId,
  });
  return {
    assessment: {
      assessmentId: found.id,
      caseId: found.caseId,
      kind: found.kind,
      status: found.status,
      startedOn: fromDateColumn(found.startedOn),
      signedAt: found.signedAt?.toISOString() ?? null,
      signedByName: found.signedByName,
      submitted:
        found.submittedAt && found.submittedBy
          ? { at: found.submittedAt.toISOString(), byName: found.submittedBy.name }
          : null,
      returnNote: found.returnNote,
      verified: verified(found, sections),
    },
    banner,
    person: { birthDate: banner.birthDate, sex: banner.sex },
    today,
    sideOrder: await sideOrderOf(action),
    sections,
    previous: await previousOf(action, found),
    evaluation: storedEvaluation(found.evaluation),
    firstReading: found.evaluation ? null : firstReading(factsOf(sections, banner, today), today),
    decision: shownDecision(found.decision),
    corrections: await correctionsOf(action, { assessmentId }, found.contentHash),
  };
}
