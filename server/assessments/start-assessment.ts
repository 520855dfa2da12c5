import type { AssessmentKind } from '@/prisma/generated/enums';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, toDateColumn } from '../calendar';
import { findOpenCase } from '../cases/find-case';
import { SECTIONS } from './sections';

type NewAssessment = { caseId: string; patientId: string; kind: AssessmentKind };

/** An empty draft with its sections; version 0 means that nobody has saved anything yet. */
export async function createDraft(
  action: Action,
  { caseId, patientId, kind }: NewAssessment,
): Promise<string> {
  const { tx, clinicId, userId, now } = action;
  const assessment = await tx.assessment.create({
    data: {
      clinicId,
      caseId,
      patientId,
      kind,
      status: 'draft',
      startedOn: toDateColumn(await clinicToday(action)),
      createdAt: now,
      createdById: userId,
    },
    select: { id: true },
  });
  await tx.assessmentSection.createMany({
    data: SECTIONS.map((section) => ({
      clinicId,
      assessmentId: assessment.id,
      kind: section,
      data: {},
      version: 0,
      savedAt: now,
      savedById: userId,
    })),
  });
  await recordEvent(action, { event: 'assessment.started', patientId, subjectId: assessment.id });
  return assessment.id;
}

/** Starts a re-assessment of an open case; while one is in draft, that one is answered. */
export async function startReassessment(action: Action, caseId: string) {
  const { tx, clinicId } = action;
  const { patientId } = await findOpenCase(action, caseId);
  const draft = await tx.assessment.findFirst({
    where: { clinicId, caseId, status: { not: 'signed' }, kind: { not: 'follow_up' } },
    select: { id: true },
  });
  const assessmentId = draft?.id ?? (await createDraft(action, { caseId, patientId, kind: 'reassessment' }));
  return { assessmentId };
}
