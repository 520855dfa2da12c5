import { EDUCATION } from '@/domain/plan/education';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { findOwnRecord } from './find-patient';
import { signedPlanOf } from './signed-plan';

/** The heading of a piece; a piece a later library no longer knows is shown under a plain one. */
const titleOf = (id: string): string =>
  Object.hasOwn(EDUCATION, id) ? EDUCATION[id as keyof typeof EDUCATION].en.title : 'Good to know';

/** The explanations the therapist put into the signed plan. */
export async function myUnderstand(action: Action) {
  const { patient, openCase } = await findOwnRecord(action);
  const plan = openCase ? await signedPlanOf(action, openCase.id) : null;
  await recordEvent(action, { event: 'my.viewed', patientId: patient.id, page: 'understand' });
  const pieces = plan?.content.education ?? [];
  return { education: pieces.map(({ id, text }) => ({ id, title: titleOf(id), text })) };
}
