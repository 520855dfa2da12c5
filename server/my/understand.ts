import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { findOwnRecord } from './find-patient';
import { signedPlanOf } from './signed-plan';

/** The explanations the therapist put into the signed plan. */
export async function myUnderstand(action: Action) {
  const { patient, openCase } = await findOwnRecord(action);
  const plan = openCase ? await signedPlanOf(action, openCase.id) : null;
  await recordEvent(action, { event: 'my.viewed', patientId: patient.id, page: 'understand' });
  return { education: plan?.content.education ?? [] };
}
