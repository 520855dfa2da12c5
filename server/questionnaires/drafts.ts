import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';

export type Draft = { questionnaire: string; answers: Record<string, unknown>; savedAt: string };

/** Answers a patient has begun and not sent. */
export async function draftsOf({ tx, clinicId }: Action, caseId: string): Promise<Draft[]> {
  const rows = await tx.questionnaireDraft.findMany({ where: { clinicId, caseId } });
  return rows.map(({ questionnaire, answers, savedAt }) => ({
    questionnaire,
    answers: answers as Record<string, unknown>,
    savedAt: savedAt.toISOString(),
  }));
}

/** Keeps what has been answered so far; it is the patient's own and no part of the record. */
export async function saveDraft(
  { tx, clinicId, now }: Action,
  openCase: { id: string; patientId: string },
  questionnaire: string,
  answers: Record<string, unknown>,
): Promise<void> {
  const kept = { answers: answers as Prisma.InputJsonObject, savedAt: now };
  await tx.questionnaireDraft.upsert({
    where: { clinicId_caseId_questionnaire: { clinicId, caseId: openCase.id, questionnaire } },
    create: { clinicId, patientId: openCase.patientId, caseId: openCase.id, questionnaire, ...kept },
    update: kept,
  });
}

export async function dropDraft(
  { tx, clinicId }: Action,
  caseId: string,
  questionnaire: string,
): Promise<void> {
  await tx.questionnaireDraft.deleteMany({ where: { clinicId, caseId, questionnaire } });
}
