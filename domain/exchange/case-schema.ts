import { z } from 'zod';
import { GAIT_SIGNS, LUMBAR_MOVEMENTS, UMN_SIGNS, WASTING_SITES } from '../exam/items';
import { IMAGING_FINDINGS, OTHER_TESTS, ROOT_CONTACTS, SEVERITIES, ZONES } from '../imaging/findings';
import {
  AGGRAVATORS,
  BLADDER_CHANGES,
  BOWEL_CHANGES,
  CARE_EFFECTS,
  CARE_KINDS,
  EASERS,
  HISTORY_ITEMS,
  type HistoryItem,
  NAMED_DISTRIBUTIONS,
  ONSET_MANNERS,
  PAIN_PATHS,
  PAIN_QUALITIES,
  TRENDS,
} from '../intake/items';
import { MUSCLES, REFLEXES } from '../vocabulary/muscles';
import { REGIONS } from '../vocabulary/regions';
import { ROOTS, SPINE_LEVELS } from '../vocabulary/roots';
import { AREA_SIDES, SIDES } from '../vocabulary/side';

/**
 * The exchange format of published cases. A key that is missing, null or `not_recorded` means that the source
 * does not say; it never means normal. Unknown keys are refused with their path.
 */
const observation = z.enum(['present', 'absent', 'unable', 'not_recorded']).optional();
const sign = z.enum(['positive', 'negative', 'not_recorded']).optional();
const altered = z.enum(['normal', 'altered', 'not_recorded']).optional();
const optionalNumber = z.number().nullable().optional();
const optionalBoolean = z.boolean().nullable().optional();

const LIMB_SIDES = ['left', 'right', 'both', 'unknown'] as const;
const SENSATION = ['normal', 'reduced', 'absent', 'increased_or_allodynia'] as const;

/** History words the exchange format does not know: they came into the product later. */
const PRODUCT_ONLY_HISTORY = [
  'diabetic_neuropathy',
  'pelvic_radiotherapy',
  'uncontrolled_blood_pressure',
  'unstable_heart_or_lung',
  'inflammatory_arthritis',
  'hypermobility',
  'implanted_stimulator',
] as const satisfies readonly HistoryItem[];

const areas = z.array(z.strictObject({ region: z.enum(REGIONS), side: z.enum(AREA_SIDES) })).optional();

const pain = z.strictObject({
  regions: areas,
  side: z.enum(['left', 'right', 'both', 'back_only', 'none']).nullable().optional(),
  becameBilateral: optionalBoolean,
  quality: z.array(z.enum(PAIN_QUALITIES)).optional(),
  path: z.enum(PAIN_PATHS).nullable().optional(),
  distribution: z.array(z.enum(NAMED_DISTRIBUTIONS)).optional(),
  belowKnee: optionalBoolean,
  legWorseThanBack: optionalBoolean,
  backPain: observation,
  legPain: observation,
  nprsLeg: optionalNumber,
  nprsBack: optionalNumber,
  constant: observation,
  night: observation,
  severe: observation,
  lightTouchPainful: observation,
  coughSneezeStrain: observation,
  aggravating: z.array(z.enum(AGGRAVATORS)).optional(),
  notAggravating: z.array(z.enum(AGGRAVATORS)).optional(),
  easing: z.array(z.enum(EASERS)).optional(),
  notEasing: z.array(z.enum(EASERS)).optional(),
  walkMinutes: optionalNumber,
  walkMetres: optionalNumber,
});

const symptoms = z.strictObject({
  numbness: areas,
  tingling: areas,
  numbnessAny: observation,
  tinglingAny: observation,
  weaknessReported: z
    .strictObject({
      state: observation,
      side: z.enum(['left', 'right', 'both']).nullable().optional(),
      what: z
        .array(z.enum([...MUSCLES, 'foot_drop', 'knee_gives_way', 'gait_difficulty', 'walking_lost']))
        .optional(),
      onsetDays: optionalNumber,
      trend: z.enum(['improving', 'stable', 'worsening']).nullable().optional(),
    })
    .optional(),
  bladder: z.array(z.enum(BLADDER_CHANGES)).optional(),
  bowel: z.array(z.enum(BOWEL_CHANGES)).optional(),
  saddle: altered,
  sexual: altered,
  ceOnsetDays: optionalNumber,
  fever: observation,
  feverCelsius: optionalNumber,
  sweatsOrRigors: observation,
  weightLoss: observation,
  unwell: observation,
  fatigue: observation,
  sleepDisturbed: observation,
  morningStiffness: observation,
  groinOrAbdominalPain: observation,
  breathless: observation,
  coldFoot: observation,
  rash: observation,
  legSwelling: observation,
  heaviness: observation,
  widespreadPain: observation,
  sensitivityLightSoundTouch: observation,
});

const legRaise = z.strictObject({ result: sign, degrees: optionalNumber }).optional();

const exam = z.strictObject({
  neurologyStatedNormal: optionalBoolean,
  strengthStatedNormal: optionalBoolean,
  sensationStatedNormal: optionalBoolean,
  reflexesStatedNormal: optionalBoolean,
  strength: z
    .array(
      z.strictObject({
        muscle: z.enum(MUSCLES),
        side: z.enum(LIMB_SIDES),
        mrc: z.number().min(0).max(5).nullable().optional(),
        weak: optionalBoolean,
      }),
    )
    .optional(),
  sensation: z
    .array(z.strictObject({ region: z.enum(REGIONS), side: z.enum(AREA_SIDES), state: z.enum(SENSATION) }))
    .optional(),
  sensationDermatomes: z
    .array(
      z.strictObject({
        root: z.enum([...ROOTS, 'S3_S5']),
        side: z.enum(LIMB_SIDES),
        state: z.enum(SENSATION),
      }),
    )
    .optional(),
  reflexes: z
    .array(
      z.strictObject({
        reflex: z.enum(REFLEXES),
        side: z.enum(['left', 'right', 'both']),
        state: z.enum(['absent', 'reduced', 'normal', 'brisk']),
      }),
    )
    .optional(),
  slr: z.strictObject({ left: legRaise, right: legRaise }).optional(),
  crossedSlr: sign,
  slump: sign,
  femoralStretch: z.strictObject({ left: sign, right: sign }).optional(),
  repeatedMovements: z
    .enum([
      'centralises_extension',
      'centralises_flexion',
      'peripheralises',
      'worse_extension',
      'worse_flexion',
      'no_effect',
      'not_recorded',
    ])
    .optional(),
  lumbarMovement: z.array(z.enum([...LUMBAR_MOVEMENTS, 'lateral_shift'])).optional(),
  sijTestsPositive: z.number().int().min(0).max(6).nullable().optional(),
  sijTestsDone: z.number().int().nullable().optional(),
  faber: sign,
  fortin: observation,
  sacralTender: observation,
  hip: z
    .array(
      z.enum([
        'normal',
        'internal_rotation_limited',
        'stiff',
        'reproduces_pain',
        'groin_pain_on_rotation',
        'scour_positive',
        'log_roll_painful',
        'cannot_weight_bear',
      ]),
    )
    .optional(),
  deepGluteal: z
    .array(
      z.enum([
        'fair_positive',
        'fair_negative',
        'seated_piriformis_positive',
        'active_piriformis_positive',
        'sciatic_notch_tender',
        'gluteal_trigger_points',
        'resisted_rotation_painful',
      ]),
    )
    .optional(),
  tinel: z
    .array(
      z.enum([
        'fibular_neck_positive',
        'inguinal_ligament_positive',
        'tarsal_tunnel_positive',
        'pelvic_compression_eases',
      ]),
    )
    .optional(),
  pulses: z.enum(['normal', 'reduced', 'absent', 'not_recorded']).optional(),
  abi: optionalNumber,
  abdomenPulsatile: observation,
  calfSwollen: observation,
  spinePercussionTender: observation,
  midlineTender: observation,
  stepOff: observation,
  rashVesicles: observation,
  wasting: z.array(z.enum(WASTING_SITES)).optional(),
  umn: z.array(z.enum(UMN_SIGNS)).optional(),
  analTone: z.enum(['normal', 'reduced', 'not_recorded']).optional(),
  perianalSensation: z.enum(['normal', 'reduced', 'absent', 'not_recorded']).optional(),
  postVoidMl: optionalNumber,
  gait: z.array(z.enum(GAIT_SIGNS)).optional(),
  allodyniaOrHyperalgesia: observation,
  nociplasticSignsStated: observation,
});

const mri = z
  .array(
    z.strictObject({
      level: z.enum(SPINE_LEVELS).nullable().optional(),
      finding: z.enum(IMAGING_FINDINGS),
      zone: z.enum(ZONES).nullable().optional(),
      side: z
        .enum([...SIDES, 'both'])
        .nullable()
        .optional(),
      severity: z.enum(SEVERITIES).nullable().optional(),
      rootContact: z.enum(ROOT_CONTACTS).nullable().optional(),
      migration: z.enum(['up', 'down']).nullable().optional(),
      slipGrade: z.number().int().nullable().optional(),
    }),
  )
  .nullable()
  .optional();

/** What the source of a published case says. */
export const publishedFactsSchema = z.strictObject({
  age: z.number().int().nullable().optional(),
  sex: z.enum(['female', 'male']).nullable().optional(),
  durationWeeks: optionalNumber,
  legDurationWeeks: optionalNumber,
  onset: z.enum(ONSET_MANNERS).nullable().optional(),
  trend: z.enum(TRENDS).nullable().optional(),
  pain: pain.optional(),
  symptoms: symptoms.optional(),
  history: z.array(z.enum([...HISTORY_ITEMS, 'none_relevant']).exclude([...PRODUCT_ONLY_HISTORY])).optional(),
  careTried: z
    .array(
      z.strictObject({
        what: z.enum(CARE_KINDS),
        weeks: optionalNumber,
        effect: z.enum(CARE_EFFECTS).nullable().optional(),
      }),
    )
    .optional(),
  exam: exam.optional(),
  mri,
  otherTests: z.array(z.enum(OTHER_TESTS)).optional(),
  /** Own words the vocabulary cannot hold: shown to the clinician, never parsed. */
  extra: z.array(z.string()).optional(),
});
export type PublishedFacts = z.infer<typeof publishedFactsSchema>;

const anyObject = z.record(z.string(), z.unknown());

/** One published case. Everything but `id` and `facts` is for the judge; the engine never sees it. */
export const publishedCaseSchema = z.strictObject({
  id: z.string(),
  source: anyObject.optional(),
  facts: publishedFactsSchema,
  truth: anyObject.optional(),
  scoring: z.string().optional(),
  leakFlags: z.array(z.string()).optional(),
  confidence: z.string().optional(),
  category: z.string().optional(),
});
export type PublishedCase = z.infer<typeof publishedCaseSchema>;

export const publishedCasesSchema = z.array(publishedCaseSchema);
