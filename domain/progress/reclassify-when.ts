import type { PlanClass } from '../plan/plan';
import { weeksBetween } from '../vocabulary/calendar';
import type { ResponseState } from './check-in';
import { DISTAL_ORDER } from './distal-level';
import type { ProgressEntry } from './progress-entry';

export type ReclassifyReason =
  | 'worsening'
  | 'plateau'
  | 'below_knee_in_somatic'
  | 'neurology_changed'
  | 'persistent';

/** Pain for longer than this asks for a screen of nociplastic pain (§6.3). */
const PERSISTENT_WEEKS = 13;
const ABOVE_KNEE: ReadonlySet<PlanClass> = new Set<PlanClass>(['SOM', 'SIJ', 'HIP']);

/** What asks for another look at the class (treatment specification §6.3). Imaging alone never changes a class. */
export function reclassifyReasons(
  course: {
    state: ResponseState;
    planClass: PlanClass | null;
    entries: readonly ProgressEntry[];
    startedOn: string;
  },
  asOf: string,
): ReclassifyReason[] {
  const { state, planClass, entries, startedOn } = course;
  const now = entries.at(-1);
  const found: ReclassifyReason[] = [];
  if (state === 'WORSENING') found.push('worsening');
  if (state === 'PLATEAU') found.push('plateau');
  const below = now?.distalLevel != null && DISTAL_ORDER[now.distalLevel] > DISTAL_ORDER.knee;
  if (planClass !== null && ABOVE_KNEE.has(planClass) && below) found.push('below_knee_in_somatic');
  if (now?.neurologyWorse) found.push('neurology_changed');
  const stillHurts = (now?.legPain ?? 0) > 1 || (now?.backPain ?? 0) > 1;
  if (
    planClass !== 'NOCI' &&
    stillHurts &&
    weeksBetween(startedOn, asOf) > PERSISTENT_WEEKS &&
    state !== 'IMPROVING'
  )
    found.push('persistent');
  return found;
}
