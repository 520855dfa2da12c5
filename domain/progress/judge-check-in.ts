import type { CheckIn, DangerQuestion, SafetyVerdict } from './check-in';
import { DANGER_QUESTIONS } from './check-in';

/** A rise in leg pain that a clinician should see: 2 points (treatment specification §6.1, expert default). */
export const LEG_PAIN_RISE_POINTS = 2;

type Level = 'emergency' | 'same_day';

/**
 * What each danger question means when it is not answered "no" (treatment specification §4.1 E1–E4, §6.7). A new change in
 * sexual function alone is not an emergency by the pathway, but the screen counts it as cauda equina: the safer stands.
 */
const DANGERS: Record<DangerQuestion, { level: Level; yes: string; notSure: string }> = {
  saddle: {
    level: 'emergency',
    yes: 'New numbness or odd feeling in the saddle area',
    notSure: 'Not sure about feeling in the saddle area',
  },
  bladder: {
    level: 'emergency',
    yes: 'New bladder problem',
    notSure: 'Not sure about the bladder',
  },
  bowel: { level: 'emergency', yes: 'New bowel problem', notSure: 'Not sure about the bowel' },
  sexual: {
    level: 'emergency',
    yes: 'New change in sexual function',
    notSure: 'Not sure about sexual function',
  },
  bothLegs: {
    level: 'emergency',
    yes: 'Pain, numbness or weakness in both legs',
    notSure: 'Not sure whether both legs are affected',
  },
  weakness: {
    level: 'emergency',
    yes: 'A leg or foot is getting weaker or giving way',
    notSure: 'Not sure whether a leg is getting weaker',
  },
  fever: {
    level: 'same_day',
    yes: 'Fever or feeling very ill with back pain',
    notSure: 'Not sure about fever',
  },
};

/**
 * What a patient's check-in asks for. "Not sure" counts as yes. `previousLegPain` is the last score known; null means
 * none, and then a rise cannot be judged. Never answers less than the most worrying question asks for.
 */
export function judgeCheckIn(checkIn: CheckIn, previousLegPain: number | null = null): SafetyVerdict {
  const fired = DANGER_QUESTIONS.filter((question) => checkIn.danger[question] !== 'no');
  const dangerReasons = fired.map((question) =>
    checkIn.danger[question] === 'yes' ? DANGERS[question].yes : DANGERS[question].notSure,
  );
  if (fired.some((question) => DANGERS[question].level === 'emergency')) {
    return { level: 'emergency', reasons: dangerReasons };
  }
  if (fired.length > 0) return { level: 'same_day', reasons: dangerReasons };

  const reasons: string[] = [];
  if (checkIn.change === 'much_worse') reasons.push('Much worse than at the last visit');
  else if (checkIn.change === 'worse') reasons.push('Worse than at the last visit');
  if (previousLegPain !== null && checkIn.legPain - previousLegPain >= LEG_PAIN_RISE_POINTS) {
    reasons.push(`Leg pain up from ${previousLegPain} to ${checkIn.legPain} out of 10`);
  }
  return reasons.length > 0 ? { level: 'clinician_review', reasons } : { level: 'none', reasons: [] };
}
