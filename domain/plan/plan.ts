import { z } from 'zod';
import { isoDateSchema, requiredTextOf, textOf } from '../vocabulary/text';
import { EXERCISE_IDS } from './exercises/ids';

export const PLAN_CLASSES = [
  'SOM',
  'RAD_HI',
  'RAD_LO',
  'RADIC',
  'NC_LSS',
  'FORAM',
  'SPL',
  'DGS',
  'SIJ',
  'HIP',
  'NOCI',
  'MIXED',
] as const;
export type PlanClass = (typeof PLAN_CLASSES)[number];

export const PHASES = ['P1', 'P2', 'P3', 'P4'] as const;
export type Phase = (typeof PHASES)[number];

export const IRRITABILITIES = ['IRR_HIGH', 'IRR_MOD', 'IRR_LOW'] as const;
export type Irritability = (typeof IRRITABILITIES)[number];

export const doseSchema = z.strictObject({
  sets: requiredTextOf(40),
  reps: requiredTextOf(40),
  holdSeconds: textOf(40),
  timesPerDay: requiredTextOf(40),
  daysPerWeek: requiredTextOf(40),
});
export type Dose = z.infer<typeof doseSchema>;

export const planItemSchema = z.strictObject({
  exercise: z.enum(EXERCISE_IDS),
  dose: doseSchema,
  /** Why this exercise is here, in the therapist's words. */
  why: textOf(400),
  /** Therapist's note to the patient under the exercise. */
  note: textOf(400),
  /** Interlocks a clinician has set aside for this exercise, each with the reason or the document in words. */
  setAside: z
    .array(z.strictObject({ interlock: requiredTextOf(8), reason: textOf(300) }))
    .max(4)
    .optional(),
});
export type PlanItem = z.infer<typeof planItemSchema>;

/** One dated step of the plan: a review, a neurological recheck, an outcome round, a decision point. */
export const scheduleEntrySchema = z.strictObject({
  kind: z.enum(['contact', 'review', 'neuro_recheck', 'outcomes', 'decision_point']),
  due: isoDateSchema,
  text: requiredTextOf(400),
});
export type ScheduleEntry = z.infer<typeof scheduleEntrySchema>;

/** When to consider referring, with a real date where the rule has one. */
export const referralCriterionSchema = z.strictObject({
  code: requiredTextOf(20),
  urgency: z.enum(['emergency', 'urgent', 'soon', 'routine']),
  due: isoDateSchema.nullable(),
  text: requiredTextOf(600),
  source: requiredTextOf(200),
});
export type ReferralCriterion = z.infer<typeof referralCriterionSchema>;

export const firedInterlockSchema = z.strictObject({
  id: requiredTextOf(8),
  reason: requiredTextOf(600),
  override: requiredTextOf(300),
});
export type FiredInterlock = z.infer<typeof firedInterlockSchema>;

/** What a therapist edits and signs, and the patient then sees. Content of one plan version. */
export const planContentSchema = z.strictObject({
  planClass: z.enum(PLAN_CLASSES),
  phase: z.enum(PHASES),
  irritability: z.enum(IRRITABILITIES),
  items: z.array(planItemSchema).max(8),
  /** The phases from this one on, with what must hold before the next and what comes then; absent on older plans. */
  path: z
    .array(
      z.strictObject({
        phase: z.enum(PHASES),
        goal: requiredTextOf(200),
        exit: z.array(requiredTextOf(200)).max(8),
        exercises: z.array(z.enum(EXERCISE_IDS)).max(8),
      }),
    )
    .max(4)
    .optional(),
  extras: z.array(planItemSchema).max(4),
  education: z.array(z.strictObject({ id: requiredTextOf(8), text: requiredTextOf(1200) })).max(20),
  activityAdvice: z
    .array(
      z.strictObject({
        aggravator: requiredTextOf(80),
        doThis: requiredTextOf(600),
        avoidForNow: textOf(600),
        rebuild: textOf(600),
      }),
    )
    .max(12),
  precautions: z.array(requiredTextOf(600)).max(30),
  goals: z.array(requiredTextOf(300)).max(8),
  limits: z.strictObject({ maxLegPainRise: z.number().int(), settleText: requiredTextOf(200) }),
  walkingStage: z.number().int().min(0).max(6).nullable(),
  schedule: z.array(scheduleEntrySchema).max(40),
  referralCriteria: z.array(referralCriterionSchema).max(30),
  interlocks: z.array(firedInterlockSchema).max(30),
  /** Expected course as a range with its source, never a promise. */
  expectedCourse: requiredTextOf(1200),
  messageToPatient: textOf(2000),
});
export type PlanContent = z.infer<typeof planContentSchema>;

/** Why an exercise of the template is not on the plan. */
export type BlockedExercise = { exercise: (typeof EXERCISE_IDS)[number]; reasons: string[] };

/** The generator's answer: a draft to edit and sign, or a named reason why there is none. */
export type PlanProposal =
  | {
      kind: 'draft';
      template: string;
      content: PlanContent;
      blocked: BlockedExercise[];
      rationale: { rule: string; text: string }[];
    }
  | {
      kind: 'locked';
      interlock: 'IL01' | 'IL02' | 'IL10' | 'IL19';
      reason: string;
      holdingAdvice: string[];
      interlocks: FiredInterlock[];
    }
  | { kind: 'screen_incomplete'; reason: string }
  | { kind: 'needs_clinician'; reason: string; interlocks: FiredInterlock[]; blocked: BlockedExercise[] };
