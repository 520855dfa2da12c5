import type { EvidenceGrade } from '../../evaluation';
import type { Language } from '../../words/language';
import type { Dose, Irritability, Phase, PlanClass } from '../plan';
import type { PlanFlag } from '../plan-flag';
import type { ExerciseId } from './ids';
import type { StopRule } from './stop-rules';

/** What an exercise does to the body; interlocks block tags, never single exercises (treatment specification §0.2). */
export const EXERCISE_TAGS = [
  'slider',
  'tensioner',
  'end_ext',
  'mid_ext',
  'end_flex',
  'mid_flex',
  'loaded_flex',
  'rotation_end',
  'prone',
  'supine',
  'side_lying',
  'axial_load',
  'impact',
  'isometric',
  'single_leg',
  'standing',
  'treadmill',
  'hip_stretch',
  'directional',
  'aerobic',
  'isolated_strength',
  'relax',
  'sleep',
] as const;
export type ExerciseTag = (typeof EXERCISE_TAGS)[number];

/** What the patient reads, at a reading age of about 11. */
export type ExerciseText = {
  name: string;
  purpose: string;
  position: string;
  equipment: string;
  steps: string[];
  easier: string;
  harder: string;
};

export type Exercise = {
  id: ExerciseId;
  tags: ExerciseTag[];
  classes: PlanClass[];
  phases: Phase[];
  /** The highest irritability at which it may be given. */
  irritabilityMax: Irritability;
  /** Why it is no longer given. Its record stays, so that old plans show as they were signed (IL27). */
  retired?: string;
  /** Flags that exclude it. */
  noIf: PlanFlag[];
  /** Ranges such as `2-3`; the plan takes a third of the range by irritability. */
  dose: Dose;
  doseSource: string;
  /** How sure the dose is; where a range has a published part, its grade stands in `doseSource` too. */
  doseGrade: EvidenceGrade;
  stopRule: StopRule;
  /** What it grows into. */
  next: ExerciseId[];
  text: Record<Language, ExerciseText>;
};

/** Keeps an exercise's content together and checks it against the library's vocabulary. */
export const defineExercise = (exercise: Exercise): Exercise => exercise;
