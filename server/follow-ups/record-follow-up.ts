import { z } from 'zod';
import { type FollowUp, followUpSchema } from '@/domain/progress/check-in';
import { judgeFollowUp } from '@/domain/progress/judge-follow-up';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { levelOfVerdict } from '../alerts/level';
import { openAlert } from '../alerts/open-alert';
import { recordEvent } from '../audit/record';
import { clinicToday, toDateColumn } from '../calendar';
import { contentHash } from '../canonical-json';
import { findOpenCase } from '../cases/find-case';
import { holdCase } from '../cases/hold-case';
import { lastLegPain } from '../cases/last-leg-pain';
import { refreshCase } from '../cases/refresh-case';
import { notFound } from '../errors';
import { signerName } from '../signer-name';
import { idempotencyKey, idSchema } from '../trpc/inputs';

export const recordFollowUpInput = z.strictObject({
  caseId: idSchema,
  patientId: idSchema,
  followUp: followUpSchema,
  idempotencyKey,
});
export type RecordFollowUp = z.output<typeof recordFollowUpInput>;

async function writeSigned(action: Action, of: { caseId: string; patientId: string }, followUp: FollowUp) {
  const { tx, clinicId, userId, now } = action;
  await holdCase(action, of.caseId);
  const signedByName = await signerName(action, of.patientId);
  const assessment = await tx.assessment.create({
    data: {
      clinicId,
      ...of,
      kind: 'follow_up',
      status: 'draft',
      startedOn: toDateColumn(await clinicToday(action)),
      createdAt: now,
      createdById: userId,
    },
    select: { id: true },
  });
  await tx.assessmentSection.create({
    data: {
      clinicId,
      assessmentId: assessment.id,
      kind: 'follow_up',
      data: followUp as Prisma.InputJsonObject,
      savedAt: now,
      savedById: userId,
    },
  });
  await tx.assessment.update({
    where: { clinicId_id: { clinicId, id: assessment.id } },
    data: {
      status: 'signed',
      signedAt: now,
      signedById: userId,
      signedByName,
      signatureMeaning: 'Followed up by me',
      contentHash: contentHash({ followUp, assessmentId: assessment.id, patientId: of.patientId }),
      legPain: followUp.legPain,
      backPain: followUp.backPain,
    },
  });
  return assessment.id;
}

/** Records a follow-up visit, signed at once. A worrying answer opens an alert; the response to treatment is judged anew. */
export async function recordFollowUp(action: Action, input: RecordFollowUp) {
  const found = await findOpenCase(action, input.caseId);
  if (found.patientId !== input.patientId) throw notFound();
  const { id: caseId, patientId } = found;
  const verdict = judgeFollowUp(input.followUp, await lastLegPain(action, caseId));
  const assessmentId = await writeSigned(action, { caseId, patientId }, input.followUp);
  const level = levelOfVerdict(verdict);
  if (level) {
    await openAlert(action, {
      case: found,
      source: 'follow_up',
      sourceId: assessmentId,
      level,
      title: verdict.reasons[0] ?? 'A finding of the follow-up needs a look',
      text: verdict.reasons.join('\n'),
      withinDays: null,
    });
  }
  const responseState = await refreshCase(action, caseId);
  await recordEvent(action, {
    event: 'follow_up.recorded',
    patientId,
    subjectId: assessmentId,
    level: verdict.level,
  });
  return { assessmentId, verdict, responseState };
}
