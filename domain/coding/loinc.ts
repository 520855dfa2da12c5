import type { Intake } from '../intake/schema';

/** Pain severity 0–10, verbal numeric rating: looked up (specification §8.2). The site is said beside it. */
export const PAIN_ZERO_TO_TEN = '72514-3';
export const LOINC_SOURCE = 'LOINC 72514-3, looked up; examination items have no code that was found';

export type MeasureCode = { code: string; measure: 'legPain' | 'backPain'; value: number };

/** LOINC codes of the measures an assessment records. Not asked is no measure, never a zero. */
export function measureCodes(intake: Intake): MeasureCode[] {
  const recorded = [
    ['legPain', intake.pain?.nprsLegAverage ?? intake.pain?.nprsLegWorst ?? intake.pain?.nprsLegNow],
    ['backPain', intake.pain?.nprsBack],
  ] as const;
  return recorded.flatMap(([measure, value]) =>
    typeof value === 'number' ? [{ code: PAIN_ZERO_TO_TEN, measure, value }] : [],
  );
}
