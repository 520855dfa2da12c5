/** Muscle actions graded on the MRC scale, `whole_limb` for a source that says no more. */
export const MUSCLES = [
  'hip_flexion',
  'hip_adduction',
  'hip_abduction',
  'hip_extension',
  'knee_extension',
  'knee_flexion',
  'ankle_dorsiflexion',
  'ankle_inversion',
  'ankle_eversion',
  'plantarflexion',
  'great_toe_extension',
  'toe_extension',
  'toe_flexion',
  'whole_limb',
] as const;
export type Muscle = (typeof MUSCLES)[number];

/** MRC grades with the ± clinicians write; `weak` is weakness without a grade; `unable` could not be judged. */
export const STRENGTH_GRADES = [
  '0',
  '1',
  '1+',
  '2-',
  '2',
  '2+',
  '3-',
  '3',
  '3+',
  '4-',
  '4',
  '4+',
  '5',
  'weak',
  'unable',
] as const;
export type StrengthGrade = (typeof STRENGTH_GRADES)[number];

/**
 * MRC value of a grade, 0–5; ± is a third of a grade. `weak` counts as 4 (classification corrections,
 * no. 15: an ungraded "weak" is treated as 4, never as ≤3). `unable` is null: it says nothing.
 */
export function mrcValue(grade: StrengthGrade): number | null {
  if (grade === 'unable') return null;
  if (grade === 'weak') return 4;
  const whole = Number(grade[0]);
  if (grade.endsWith('+')) return whole + 1 / 3;
  if (grade.endsWith('-')) return whole - 1 / 3;
  return whole;
}

export const REFLEXES = ['patellar', 'medial_hamstring', 'achilles'] as const;
export type Reflex = (typeof REFLEXES)[number];

/** Tendon reflex grades: 0 absent, 1+ reduced, 2+ normal, 3+ brisk, 4+ with clonus; `unable` could not be judged. */
export const REFLEX_GRADES = ['0', '1+', '2+', '3+', '4+', 'unable'] as const;
export type ReflexGrade = (typeof REFLEX_GRADES)[number];

export const SENSATION_STATES = ['normal', 'reduced', 'absent', 'allodynia', 'unable'] as const;
export type SensationState = (typeof SENSATION_STATES)[number];
