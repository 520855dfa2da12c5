import type { Action } from '../action';
import { projectReading } from '../cases/project-reading';
import { refreshCase } from '../cases/refresh-case';
import type { SignedRecord } from './hold-record';

/** What lists say of the case, from what counts now. In the transaction of the mark: no list ever shows the one without the other. */
export async function workOutAnew(action: Action, { caseId, assessmentId }: SignedRecord): Promise<void> {
  if (assessmentId) await projectReading(action, caseId);
  await refreshCase(action, caseId);
}
