import { z } from 'zod';
import { numberBetween, wholeBetween } from '../vocabulary/number';
import {
  areaSideSchema,
  carriedSchema,
  findingMapOf,
  findingSchema,
  muscleSchema,
  reflexGradeSchema,
  reflexSchema,
  regionSchema,
  rootSchema,
  sensationStateSchema,
  sidedOf,
  strengthGradeSchema,
} from '../vocabulary/schemas';
import { SIDES } from '../vocabulary/side';
import { historyDateSchema, textOf } from '../vocabulary/text';
import {
  DEEP_GLUTEAL_TESTS,
  GAIT_SIGNS,
  HIP_SIGNS,
  LUMBAR_MOVEMENTS,
  NERVE_SIGNS,
  PULSE_STATES,
  REPEATED_RESPONSES,
  SIJ_TESTS,
  SLR_RESPONSES,
  UMN_SIGNS,
  WASTING_SITES,
} from './items';

export const sensationPairSchema = z.strictObject({
  lightTouch: sensationStateSchema.optional(),
  pinprick: sensationStateSchema.optional(),
});

const DEGREES = { message: 'degrees.range' };

/**
 * One raised leg. Positive: familiar leg symptoms at ≤70° that structural differentiation changes; back pain
 * only is `equivocal`, hamstring stretch only is `negative` (classification specification §3.3).
 */
export const legRaiseSchema = z.strictObject({
  result: z.enum(['positive', 'negative', 'equivocal', 'unable']).optional(),
  degrees: z.number(DEGREES).int(DEGREES).min(0, DEGREES).max(120, DEGREES).nullable().optional(),
  response: z.enum(SLR_RESPONSES).nullable().optional(),
  differentiation: findingSchema.optional(),
});

export const neurologySchema = z.strictObject({
  strength: z.partialRecord(muscleSchema, sidedOf(strengthGradeSchema)).optional(),
  /** Weakness explained by pain inhibition only: counts for retest, not for a root. */
  weaknessFromPain: findingSchema.optional(),
  strengthComparedWithLast: z.enum(['improved', 'same', 'dropped_a_grade']).nullable().optional(),
  reflexes: z.partialRecord(reflexSchema, sidedOf(reflexGradeSchema)).optional(),
  sensation: z.partialRecord(rootSchema, sidedOf(sensationPairSchema)).optional(),
  sensationAreas: z
    .array(z.strictObject({ region: regionSchema, side: areaSideSchema, state: sensationStateSchema }))
    .max(80)
    .optional(),
  /** The examiner's word that a whole group was normal; it fills only what holds no abnormal entry. */
  statedNormal: z
    .strictObject({
      strength: z.boolean().optional(),
      sensation: z.boolean().optional(),
      reflexes: z.boolean().optional(),
    })
    .optional(),
  heelRaises: sidedOf(wholeBetween(0, 100)).optional(),
  wasting: findingMapOf(WASTING_SITES).optional(),
  perianalSensation: sensationStateSchema.optional(),
  analTone: z.enum(['normal', 'reduced', 'unable']).optional(),
  postVoidMillilitres: numberBetween(0, 5000).nullable().optional(),
  upperMotorNeurone: findingMapOf(UMN_SIGNS).optional(),
  gait: findingMapOf(GAIT_SIGNS).optional(),
});

export const mechanosensitivitySchema = z.strictObject({
  slr: sidedOf(legRaiseSchema).optional(),
  /** Keyed by the leg that is raised: present when the other leg's familiar pain appears. */
  crossedSlr: sidedOf(findingSchema).optional(),
  slump: sidedOf(legRaiseSchema).optional(),
  femoralStretch: sidedOf(findingSchema).optional(),
  crossedFemoralStretch: sidedOf(findingSchema).optional(),
  nerveTrunkTender: findingSchema.optional(),
});

export const movementSchema = z.strictObject({
  lumbar: findingMapOf(LUMBAR_MOVEMENTS).optional(),
  repeatedExtension: z.enum(REPEATED_RESPONSES).nullable().optional(),
  repeatedFlexion: z.enum(REPEATED_RESPONSES).nullable().optional(),
  repeatedSideGlide: z.enum(REPEATED_RESPONSES).nullable().optional(),
  lateralShift: z.enum(['none', 'left', 'right']).nullable().optional(),
  extensionThirtySeconds: findingSchema.optional(),
  stepOff: findingSchema.optional(),
});

export const competingSourcesSchema = z.strictObject({
  sijTests: findingMapOf(SIJ_TESTS).optional(),
  /** Only where a source gives a count and no names. */
  sijCount: z
    .strictObject({ positive: wholeBetween(0, 6), done: wholeBetween(0, 6) })
    .nullable()
    .optional(),
  faber: findingSchema.optional(),
  fortin: findingSchema.optional(),
  sacralTender: findingSchema.optional(),
  hip: findingMapOf(HIP_SIGNS).optional(),
  hipInternalRotationDegrees: sidedOf(wholeBetween(0, 90)).optional(),
  hipFlexionDegrees: sidedOf(wholeBetween(0, 160)).optional(),
  deepGluteal: findingMapOf(DEEP_GLUTEAL_TESTS).optional(),
  nerve: findingMapOf(NERVE_SIGNS).optional(),
});

/**
 * The least ankle–brachial index a measurement shows: an ankle pressure of 20 mmHg, about the faintest a Doppler probe still hears, over
 * an arm pressure of 200. Where no pressure is found the pulse is absent, and the index is not 0. The most, 3, is a cuff at its limit of
 * 300 mmHg over an arm pressure of 100: vessels that cannot be compressed (expert; specification §1.7 gives bands and no range).
 */
export const ANKLE_BRACHIAL_INDEX = { least: 0.1, most: 3 } as const;
const INDEX_RANGE = `number.range ${ANKLE_BRACHIAL_INDEX.least} ${ANKLE_BRACHIAL_INDEX.most}`;

export const vascularSchema = z.strictObject({
  pulses: sidedOf(z.enum(PULSE_STATES)).optional(),
  ankleBrachialIndex: sidedOf(
    z.number(INDEX_RANGE).min(0, INDEX_RANGE).max(ANKLE_BRACHIAL_INDEX.most, INDEX_RANGE),
  ).optional(),
  abdomenPulsatile: findingSchema.optional(),
  calfSwollen: findingSchema.optional(),
});

export const spineSignsSchema = z.strictObject({
  percussionTender: findingSchema.optional(),
  midlineTender: findingSchema.optional(),
  contusionAfterTrauma: findingSchema.optional(),
  rashVesicles: findingSchema.optional(),
});

export const sensitisationSchema = z.strictObject({
  allodyniaOrHyperalgesia: findingSchema.optional(),
  nociplasticSignsStated: findingSchema.optional(),
  diffuseTenderness: findingSchema.optional(),
  proportionateMechanical: findingSchema.optional(),
  /** Three criteria of Smart 2011 in the therapist's judgement: C2, C8, C13 (specification §3.2). */
  painInProportion: findingSchema.optional(),
  painLocalised: findingSchema.optional(),
  unpredictable: findingSchema.optional(),
});

/** What the therapist finds. A value that is missing was not tested; it is never normal. */
export const examSchema = z.strictObject({
  examinedOn: historyDateSchema.nullable().optional(),
  neurology: neurologySchema.optional(),
  mechanosensitivity: mechanosensitivitySchema.optional(),
  movement: movementSchema.optional(),
  competing: competingSourcesSchema.optional(),
  vascular: vascularSchema.optional(),
  spine: spineSignsSchema.optional(),
  sensitisation: sensitisationSchema.optional(),
  asterisks: z.array(textOf(120)).max(5).optional(),
  notes: textOf(20000).optional(),
  carried: carriedSchema.optional(),
});
export type Exam = z.infer<typeof examSchema>;

/** The examination as it may be entered; {@link examSchema} also reads a lower index, stored before it was refused. */
export const enteredExamSchema = examSchema.superRefine(({ vascular }, context) => {
  for (const side of SIDES) {
    const index = vascular?.ankleBrachialIndex?.[side];
    if (index !== undefined && index < ANKLE_BRACHIAL_INDEX.least)
      context.addIssue({
        code: 'custom',
        path: ['vascular', 'ankleBrachialIndex', side],
        message: INDEX_RANGE,
      });
  }
});
