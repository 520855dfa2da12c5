import { CES_ITEMS, type CesItem } from '../evaluation';
import type { FollowUp, SafetyVerdict } from './check-in';
import { LEG_PAIN_RISE_POINTS } from './judge-check-in';

const POSITIVE: Record<CesItem, string> = {
  saddle: 'New or worse: saddle sensation',
  bladder: 'New or worse: bladder',
  bowel: 'New or worse: bowel',
  sexual: 'New or worse: sexual function',
  bilateralLegs: 'New or worse: symptoms in both legs',
};

/**
 * What a follow-up visit asks for. A positive cauda equina item is an emergency whatever else is better; worse neurology is
 * a same-day matter (treatment specification §4.2 U2); an item without an answer is never "no" and asks for a look, and so
 * does leg pain two points above `previousLegPain` (null: none known, a rise cannot be judged).
 */
export function judgeFollowUp(followUp: FollowUp, previousLegPain: number | null = null): SafetyVerdict {
  const present = CES_ITEMS.filter((item) => followUp.caudaEquina[item] === 'present');
  if (present.length > 0) return { level: 'emergency', reasons: present.map((item) => POSITIVE[item]) };
  if (followUp.neurologyRechecked === 'worse') {
    return { level: 'same_day', reasons: ['Strength, sensation or reflexes are worse than before'] };
  }
  const reasons: string[] = [];
  if (followUp.change === 'much_worse') reasons.push('Much worse than at the last visit');
  const { legPain } = followUp;
  if (legPain !== null && previousLegPain !== null && legPain - previousLegPain >= LEG_PAIN_RISE_POINTS)
    reasons.push(`Leg pain up from ${previousLegPain} to ${legPain} out of 10`);
  const open = CES_ITEMS.filter((item) => followUp.caudaEquina[item] !== 'absent');
  if (open.length > 0) reasons.push('The cauda equina questions are not complete');
  return reasons.length > 0 ? { level: 'clinician_review', reasons } : { level: 'none', reasons: [] };
}
