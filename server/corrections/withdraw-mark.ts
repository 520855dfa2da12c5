import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { holdCase } from '../cases/hold-case';
import { conflict, notFound } from '../errors';
import { holdSigned, type Of } from './hold-record';
import { workOutAnew } from './work-out-anew';
import { writeMark } from './write-mark';

/** Takes a mark back with another one; both are kept, and the record counts again. CONFLICT where it was taken back already. */
export async function withdrawMark(
  action: Action,
  of: Of,
  { markId, reason }: { markId: string; reason: string },
) {
  const { tx, clinicId } = action;
  const record = await holdSigned(action, of);
  await holdCase(action, record.caseId);
  const { assessmentId, planVersionId, patientId } = record;
  const mark = await tx.errorMark.findFirst({
    where: { clinicId, id: markId, assessmentId, planVersionId, withdrawsId: null },
    include: { withdrawal: { select: { id: true } } },
  });
  if (!mark) throw notFound();
  if (mark.withdrawal) throw conflict('This mark was withdrawn already.');
  const written = await writeMark(action, record, { reason, withdrawsId: markId });
  await workOutAnew(action, record);
  await recordEvent(action, {
    event: assessmentId ? 'assessment.error_withdrawn' : 'plan.error_withdrawn',
    patientId,
    subjectId: record.id,
    contentHash: written.contentHash,
  });
  return { kind: 'withdrawn' as const, markId: written.markId };
}
