import { z } from 'zod';
import { numberBetween, wholeBetween } from '../vocabulary/number';
import {
  areaSideSchema,
  carriedSchema,
  findingMapOf,
  findingSchema,
  legSideSchema,
  muscleSchema,
  regionSchema,
} from '../vocabulary/schemas';
import { historyDateSchema, nprsSchema, textOf } from '../vocabulary/text';
import {
  AGGRAVATORS,
  AREA_CONSTANCIES,
  AREA_DEPTHS,
  BLADDER_CHANGES,
  BOWEL_CHANGES,
  CARE_EFFECTS,
  CARE_KINDS,
  CES_EVOLUTIONS,
  CES_EXPLANATIONS,
  EASERS,
  HISTORY_ITEMS,
  MAX_DRAWN_AREAS,
  NAMED_DISTRIBUTIONS,
  ONSET_MANNERS,
  PAIN_PATHS,
  PAIN_QUALITIES,
  SEXUAL_CHANGES,
  TRENDS,
} from './items';

/**
 * One region of a symptom. Regions of one drawn area share its number, and with it what the patient says of it; an area without
 * a number is the first. What is missing nobody asked.
 */
export const areaSchema = z.strictObject({
  region: regionSchema,
  side: areaSideSchema,
  area: wholeBetween(1, MAX_DRAWN_AREAS).optional(),
  quality: z.array(z.enum(PAIN_QUALITIES)).max(PAIN_QUALITIES.length).optional(),
  depth: z.enum(AREA_DEPTHS).nullable().optional(),
  constancy: z.enum(AREA_CONSTANCIES).nullable().optional(),
  /** How strong it is at its worst in this area, 0–10. */
  nprs: nprsSchema.nullable().optional(),
});
export type Area = z.infer<typeof areaSchema>;
const areasSchema = z.array(areaSchema).max(80);

const weeksSchema = numberBetween(0, 5200);
const daysSchema = wholeBetween(0, 36500);

/** How the episode began. Duration is derived from `onsetDate` and the day of evaluation, so it stays true. */
export const episodeSchema = z.strictObject({
  onsetDate: historyDateSchema.nullable().optional(),
  legOnsetDate: historyDateSchema.nullable().optional(),
  manner: z.enum(ONSET_MANNERS).nullable().optional(),
  trend: z.enum(TRENDS).nullable().optional(),
  /** One-sided leg pain that has become two-sided. */
  becameBilateral: findingSchema.optional(),
  priorEpisodes: findingSchema.optional(),
  careTried: z
    .array(
      z.strictObject({
        what: z.enum(CARE_KINDS),
        weeks: weeksSchema.nullable().optional(),
        effect: z.enum(CARE_EFFECTS).nullable().optional(),
      }),
    )
    .max(30)
    .optional(),
});

export const painSchema = z.strictObject({
  areas: areasSchema.optional(),
  legSide: legSideSchema.nullable().optional(),
  backPain: findingSchema.optional(),
  legPain: findingSchema.optional(),
  legWorseThanBack: findingSchema.optional(),
  belowKnee: findingSchema.optional(),
  /** Worst leg pain of the last 24 hours, NPRS 0–10: gates and irritability read this one. */
  nprsLegWorst: nprsSchema.nullable().optional(),
  nprsLegAverage: nprsSchema.nullable().optional(),
  nprsLegNow: nprsSchema.nullable().optional(),
  nprsBack: nprsSchema.nullable().optional(),
  quality: findingMapOf(PAIN_QUALITIES).optional(),
  path: z.enum(PAIN_PATHS).nullable().optional(),
  /** Roots or nerves the clinician named for the distribution. */
  distribution: z.array(z.enum(NAMED_DISTRIBUTIONS)).max(NAMED_DISTRIBUTIONS.length).optional(),
  constant: findingSchema.optional(),
  night: findingSchema.optional(),
  severe: findingSchema.optional(),
  lightTouchPainful: findingSchema.optional(),
  coughSneezeStrain: findingSchema.optional(),
  aggravating: findingMapOf(AGGRAVATORS).optional(),
  easing: findingMapOf(EASERS).optional(),
  walkMinutes: numberBetween(0, 600).nullable().optional(),
  walkMetres: numberBetween(0, 50000).nullable().optional(),
  sitMinutes: numberBetween(0, 600).nullable().optional(),
});

/** The five irritability items that are not examination (treatment specification §1.1). */
export const irritabilitySchema = z.strictObject({
  /** What it takes to provoke the leg pain. */
  provocation: z.enum(['heavy', 'moderate', 'trivial']).nullable().optional(),
  /** Minutes until it settles after provocation; `not_settling` when it does not. */
  settle: z
    .enum(['under_5_min', '5_to_30_min', 'over_30_min', 'over_2_h', 'not_settling'])
    .nullable()
    .optional(),
  nightWaking: z.enum(['none', 'less_than_nightly', 'nightly_or_constant']).nullable().optional(),
  easingPositionFound: findingSchema.optional(),
  worseNextDay: findingSchema.optional(),
  sleepHours: numberBetween(0, 24).nullable().optional(),
});

export const symptomsSchema = z.strictObject({
  numbnessAny: findingSchema.optional(),
  numbness: areasSchema.optional(),
  tinglingAny: findingSchema.optional(),
  tingling: areasSchema.optional(),
  weakness: z
    .strictObject({
      reported: findingSchema.optional(),
      side: legSideSchema.nullable().optional(),
      what: z
        .array(
          z.enum([...muscleSchema.options, 'foot_drop', 'knee_gives_way', 'gait_difficulty', 'walking_lost']),
        )
        .max(20)
        .optional(),
      onsetDays: daysSchema.nullable().optional(),
      trend: z.enum(['improving', 'stable', 'worsening']).nullable().optional(),
    })
    .optional(),
  heaviness: findingSchema.optional(),
  sleepDisturbed: findingSchema.optional(),
  morningStiffness: findingSchema.optional(),
  widespreadPain: findingSchema.optional(),
  sensitivityLightSoundTouch: findingSchema.optional(),
  /** Leg pain abolished while weakness or numbness grows: a dying root (RF-CES-7). */
  painGoneWhileDeficitGrows: findingSchema.optional(),
});

/** The cauda equina screen. Its five questions are asked at every visit; an unasked one is never "no". */
export const caudaEquinaSchema = z.strictObject({
  saddle: findingSchema.optional(),
  bladder: findingSchema.optional(),
  bladderChanges: z.array(z.enum(BLADDER_CHANGES)).max(BLADDER_CHANGES.length).optional(),
  bowel: findingSchema.optional(),
  bowelChanges: z.array(z.enum(BOWEL_CHANGES)).max(BOWEL_CHANGES.length).optional(),
  sexual: findingSchema.optional(),
  sexualChanges: z.array(z.enum(SEXUAL_CHANGES)).max(SEXUAL_CHANGES.length).optional(),
  bilateralLegs: findingSchema.optional(),
  onsetDays: daysSchema.nullable().optional(),
  evolution: z.enum(CES_EVOLUTIONS).nullable().optional(),
  alternativeExplanations: z.array(z.enum(CES_EXPLANATIONS)).max(CES_EXPLANATIONS.length).optional(),
});

export const generalHealthSchema = z.strictObject({
  fever: findingSchema.optional(),
  temperatureCelsius: numberBetween(30, 45).nullable().optional(),
  rigors: findingSchema.optional(),
  sweats: findingSchema.optional(),
  weightLoss: findingSchema.optional(),
  unwell: findingSchema.optional(),
  fatigue: findingSchema.optional(),
  noImprovementAfterSixWeeksCare: findingSchema.optional(),
  groinOrAbdominalPain: findingSchema.optional(),
  breathless: findingSchema.optional(),
  fainting: findingSchema.optional(),
  coldFoot: findingSchema.optional(),
  restPainEasedByHanging: findingSchema.optional(),
  footUlcerOrGangrene: findingSchema.optional(),
  rash: findingSchema.optional(),
  legSwelling: findingSchema.optional(),
  thoracicPain: findingSchema.optional(),
  armSymptoms: findingSchema.optional(),
  ascendingWeakness: findingSchema.optional(),
  acuteMidlinePain: findingSchema.optional(),
  fallsLastYear: wholeBetween(0, 1000).nullable().optional(),
  pregnancyWeeks: wholeBetween(0, 45).nullable().optional(),
  weeksSinceSpinalSurgery: weeksSchema.nullable().optional(),
  weeksSinceTrauma: weeksSchema.nullable().optional(),
  traumaToSpine: findingSchema.optional(),
});

/** What the patient wants back and what the plan has to respect. */
export const goalsSchema = z.strictObject({
  /** Patient-specific activities, 0 cannot – 10 as before. */
  activities: z
    .array(z.strictObject({ activity: textOf(120), score: wholeBetween(0, 10).nullable().optional() }))
    .max(5)
    .optional(),
  expectation: textOf(2000).optional(),
  work: textOf(500).optional(),
  confidence: wholeBetween(0, 10).nullable().optional(),
  /** Moves less for fear of harm; does less than before it began. Both slow recovery (seed article S1). */
  fearOfMovement: findingSchema.optional(),
  lessActive: findingSchema.optional(),
});

/** Everything the patient tells. Every part may be missing: missing means nobody asked. */
export const intakeSchema = z.strictObject({
  story: textOf(20000).optional(),
  episode: episodeSchema.optional(),
  pain: painSchema.optional(),
  irritability: irritabilitySchema.optional(),
  symptoms: symptomsSchema.optional(),
  caudaEquina: caudaEquinaSchema.optional(),
  generalHealth: generalHealthSchema.optional(),
  history: findingMapOf(HISTORY_ITEMS).optional(),
  goals: goalsSchema.optional(),
  carried: carriedSchema.optional(),
});
export type Intake = z.infer<typeof intakeSchema>;
