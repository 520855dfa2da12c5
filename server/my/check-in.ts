import { z } from 'zod';
import { type CheckIn, checkInSchema, type SafetyVerdict } from '@/domain/progress/check-in';
import { judgeCheckIn } from '@/domain/progress/judge-check-in';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { levelOfVerdict } from '../alerts/level';
import { openAlert } from '../alerts/open-alert';
import { recordEvent } from '../audit/record';
import { clinicOf, clinicToday, toDateColumn } from '../calendar';
import { lastLegPain } from '../cases/last-leg-pain';
import { refreshCase } from '../cases/refresh-case';
import { conflict } from '../errors';
import { idempotencyKey } from '../trpc/inputs';
import { adviceFor } from './advice';
import { findOwnRecord } from './find-patient';

export const checkInInput = z.strictObject({ checkIn: checkInSchema, idempotencyKey });

async function openAlertFor(
  action: Action,
  openCase: { id: string; patientId: string; therapistId: string },
  checkInId: string,
  verdict: SafetyVerdict,
): Promise<void> {
  const level = levelOfVerdict(verdict);
  if (!level) return;
  await openAlert(action, {
    case: openCase,
    source: 'check_in',
    sourceId: checkInId,
    level,
    title: `${verdict.reasons[0] ?? 'A worrying answer'} (check-in)`,
    text: verdict.reasons.join('\n'),
    withinDays: null,
  });
}

/**
 * A patient's check-in. It is judged at once: a worrying answer opens an alert, an emergency hides the exercises from the
 * next page on. Answers what to do now in plain words.
 */
export async function recordCheckIn(action: Action, checkIn: CheckIn) {
  const { tx, clinicId, now } = action;
  const { patient, openCase } = await findOwnRecord(action);
  if (!openCase) throw conflict('There is no open case to check in for. Please call the clinic.');
  const verdict = judgeCheckIn(checkIn, await lastLegPain(action, openCase.id));
  const { id } = await tx.checkIn.create({
    data: {
      clinicId,
      patientId: patient.id,
      caseId: openCase.id,
      checkedOn: toDateColumn(await clinicToday(action)),
      receivedAt: now,
      legPain: checkIn.legPain,
      backPain: checkIn.backPain,
      data: checkIn as Prisma.InputJsonObject,
      verdict: verdict as Prisma.InputJsonObject,
    },
    select: { id: true },
  });
  await openAlertFor(action, openCase, id, verdict);
  await refreshCase(action, openCase.id);
  await recordEvent(action, {
    event: 'my.checked_in',
    patientId: patient.id,
    subjectId: id,
    level: verdict.level,
  });
  return { verdict, advice: adviceFor(verdict, (await clinicOf(action)).phone) };
}
