import { z } from 'zod';
import { wholeBetween } from '../vocabulary/number';
import { findingSchema } from '../vocabulary/schemas';
import { nprsSchema, textOf } from '../vocabulary/text';

/** The danger questions of a patient's check-in: all answered, or the check-in is not accepted. */
export const DANGER_QUESTIONS = [
  'saddle',
  'bladder',
  'bowel',
  'sexual',
  'bothLegs',
  'weakness',
  'fever',
] as const;
export type DangerQuestion = (typeof DANGER_QUESTIONS)[number];

const dangerAnswerSchema = z.enum(['yes', 'no', 'not_sure']);

/** What a patient sends in a check-in. "Not sure" counts as yes for safety. */
export const checkInSchema = z.strictObject({
  legPain: nprsSchema,
  backPain: nprsSchema,
  /** Compared with the last visit. */
  change: z.enum(['much_better', 'better', 'same', 'worse', 'much_worse']),
  distalLevel: z.enum(['back_only', 'buttock', 'thigh', 'knee', 'calf', 'foot']),
  walkMinutes: wholeBetween(0, 600).nullable(),
  danger: z.strictObject({
    saddle: dangerAnswerSchema,
    bladder: dangerAnswerSchema,
    bowel: dangerAnswerSchema,
    sexual: dangerAnswerSchema,
    bothLegs: dangerAnswerSchema,
    weakness: dangerAnswerSchema,
    fever: dangerAnswerSchema,
  }),
  note: textOf(1000),
});
export type CheckIn = z.infer<typeof checkInSchema>;

/** A therapist's follow-up visit: asterisk signs, pain, neurology, what changed. */
export const followUpSchema = z.strictObject({
  legPain: nprsSchema.nullable(),
  backPain: nprsSchema.nullable(),
  change: z.enum(['much_better', 'better', 'same', 'worse', 'much_worse']).nullable(),
  distalLevel: z.enum(['back_only', 'buttock', 'thigh', 'knee', 'calf', 'foot']).nullable(),
  walkMinutes: wholeBetween(0, 600).nullable(),
  asterisks: z.array(z.strictObject({ sign: textOf(120), today: textOf(120) })).max(5),
  neurologyRechecked: z.enum(['unchanged', 'better', 'worse', 'not_tested']),
  /** Each asks: new or worse since the last visit? Known, unchanged two-sided claudication is therefore "no". */
  caudaEquina: z.strictObject({
    saddle: findingSchema,
    bladder: findingSchema,
    bowel: findingSchema,
    sexual: findingSchema,
    bilateralLegs: findingSchema,
  }),
  note: textOf(5000),
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** What a check-in or a follow-up means: show it to the patient, alert the clinic, or neither. */
export type SafetyVerdict = {
  level: 'emergency' | 'same_day' | 'clinician_review' | 'none';
  reasons: string[];
};

export const RESPONSE_STATES = [
  'RED_FLAG_NEW',
  'WORSENING',
  'IMPROVING',
  'PARTIAL',
  'INSUFFICIENT_EXPOSURE',
  'PLATEAU',
  'RECOVERED',
  'NOT_ENOUGH_DATA',
] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];
