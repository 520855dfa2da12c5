import { z } from 'zod';
import { requiredTextOf } from '@/domain/vocabulary/text';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { newId } from '../new-id';
import { signerName } from '../signer-name';
import { idempotencyKey } from '../trpc/inputs';
import { addendumHash } from './correction-hash';
import { holdSigned, type Of } from './hold-record';

export const MOST_ADDENDUM = 4000;

/** What an addendum says, beside the id of what it is added to. */
export const addendumInput = z.strictObject({ text: requiredTextOf(MOST_ADDENDUM), idempotencyKey });

/** Adds to something signed; the original stays as it was. CONFLICT on a draft, NOT_FOUND in another clinic. */
export async function addAddendum(action: Action, of: Of, text: string) {
  const { tx, clinicId, userId, now } = action;
  const { assessmentId, planVersionId, patientId, correctsHash } = await holdSigned(action, of);
  const addendumId = await newId(tx);
  const writtenByName = await signerName(action, patientId);
  const contentHash = addendumHash({
    addendumId,
    assessmentId,
    planVersionId,
    correctsHash,
    text,
    byId: userId,
    byName: writtenByName,
    at: now.toISOString(),
  });
  await tx.addendum.create({
    data: {
      clinicId,
      id: addendumId,
      assessmentId,
      planVersionId,
      text,
      writtenAt: now,
      writtenById: userId,
      writtenByName,
      correctsHash,
      contentHash,
    },
    select: { id: true },
  });
  await recordEvent(action, {
    event: assessmentId ? 'assessment.addendum_added' : 'plan.addendum_added',
    patientId,
    subjectId: addendumId,
    contentHash,
  });
  return { kind: 'added' as const, addendumId };
}
