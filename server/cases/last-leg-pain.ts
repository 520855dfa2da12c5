import type { Action } from '../action';
import { checkInsOf } from './check-ins';
import { trendOf } from './queries';
import { visitsOf } from './visits';

/** The last leg pain known of a case (0 to 10), from a visit or a check-in; null when nobody asked. */
export async function lastLegPain(action: Action, caseId: string): Promise<number | null> {
  const checkIns = await checkInsOf(action, caseId);
  const points = trendOf(await visitsOf(action, caseId), checkIns);
  return points.findLast(({ legPain }) => legPain !== null)?.legPain ?? null;
}
