import { z } from 'zod';
import { requiredTextOf } from '@/domain/vocabulary/text';
import type { Action } from '../action';
import { openAlert } from '../alerts/open-alert';
import { recordEvent } from '../audit/record';
import { holdCase } from '../cases/hold-case';
import { conflict } from '../errors';
import { idempotencyKey } from '../trpc/inputs';
import { holdSigned, type Of, type SignedRecord } from './hold-record';
import { COUNTS } from './standing';
import { workOutAnew } from './work-out-anew';
import { writeMark } from './write-mark';

export const MOST_REASON = 2000;

/** Why something does not count, or counts again. */
export const markInput = z.strictObject({ reason: requiredTextOf(MOST_REASON), idempotencyKey });

/** A plan in the patient's hands that rests on what no longer counts must be looked at by a person. */
async function alertOfPlan(action: Action, { caseId, assessmentId }: SignedRecord): Promise<void> {
  if (!assessmentId) return;
  const { tx, clinicId } = action;
  const plan = await tx.planVersion.findFirst({
    where: { clinicId, caseId, assessmentId, status: 'signed', case: { status: 'open' }, ...COUNTS },
    include: { case: true },
  });
  if (!plan) return;
  await openAlert(action, {
    case: plan.case,
    source: 'assessment',
    sourceId: assessmentId,
    level: 'clinician_review',
    title: 'The plan rests on an assessment entered in error',
    text: `Plan ${plan.number} was drawn from an assessment that no longer counts. Look at it: sign a new one, or mark it as entered in error too.`,
    withinDays: null,
  });
}

/**
 * Marks something signed as entered in error. It stays readable and no longer counts: not for what is carried over, the
 * reading, the course or a plan; the patient no longer sees such a plan. Alerts stay open until somebody closes them. CONFLICT
 * where a mark stands already.
 */
export async function markInError(action: Action, of: Of, reason: string) {
  const { tx, clinicId } = action;
  const record = await holdSigned(action, of);
  await holdCase(action, record.caseId);
  const { assessmentId, planVersionId, patientId } = record;
  const standing = await tx.errorMark.findFirst({
    where: { clinicId, assessmentId, planVersionId, withdrawsId: null, withdrawal: { is: null } },
    select: { id: true },
  });
  if (standing) throw conflict('This is marked as entered in error already.');
  const { markId, contentHash } = await writeMark(action, record, { reason, withdrawsId: null });
  await workOutAnew(action, record);
  await alertOfPlan(action, record);
  await recordEvent(action, {
    event: assessmentId ? 'assessment.entered_in_error' : 'plan.entered_in_error',
    patientId,
    subjectId: record.id,
    contentHash,
  });
  return { kind: 'marked' as const, markId };
}
