import type { MechanismId } from '../evaluation';
import type { PatientGroup } from './due';
import type { Population } from './interpret-change';

/** Weeks from which pain counts as persistent (treatment specification §5.4). */
const PERSISTENT_WEEKS = 12;

const RADICULAR: ReadonlySet<MechanismId> = new Set<MechanismId>([
  'radicular_pain',
  'radiculopathy',
  'radicular_pain_with_radiculopathy',
]);

/** What is known of a case when questionnaires are chosen; null is not known yet. */
export type Grouping = { mechanism: MechanismId | null; weeks: number | null };

/** Groups that are asked more than everybody. Unknown adds none. */
export function groupsOf({ mechanism, weeks }: Grouping): PatientGroup[] {
  const groups: PatientGroup[] = [];
  if (mechanism && RADICULAR.has(mechanism)) groups.push('radicular');
  if (mechanism === 'neurogenic_claudication') groups.push('stenosis');
  if (mechanism === 'nociplastic' || (weeks !== null && weeks > PERSISTENT_WEEKS)) groups.push('persistent');
  return groups;
}

/** Populations whose thresholds may speak for this person, the closest first; the first that has one is used. */
export function populationsOf({ mechanism, weeks }: Grouping): Population[] {
  const close: Population[] = [];
  if (mechanism && RADICULAR.has(mechanism)) close.push('sciatica');
  if (mechanism === 'neurogenic_claudication') close.push('stenosis');
  if (weeks !== null && weeks > PERSISTENT_WEEKS) close.push('chronic_low_back_pain');
  return [...close, 'low_back_pain', 'physiotherapy'];
}
