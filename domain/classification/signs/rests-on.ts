import { SIGNS, type SignId } from './index';

/** Which legs are read: stated, drawn, felt, or, when nothing is told, the leg with a deficit or a positive tension test. */
const WHICH_LEGS = [
  'intake.pain.legSide',
  'intake.pain.areas',
  'intake.symptoms.numbness',
  'intake.symptoms.tingling',
  'intake.symptoms.weakness',
  'exam.neurology.strength',
  'exam.neurology.heelRaises',
  'exam.neurology.gait',
  'exam.neurology.weaknessFromPain',
  'exam.neurology.sensation',
  'exam.neurology.sensationAreas',
  'exam.neurology.reflexes',
  'exam.mechanosensitivity.slr',
  'exam.mechanosensitivity.slump',
  'exam.mechanosensitivity.femoralStretch',
  'exam.mechanosensitivity.crossedSlr',
  'exam.mechanosensitivity.crossedFemoralStretch',
] as const;
const STRENGTH = [...WHICH_LEGS, 'exam.neurology.statedNormal'] as const;
const SENSATION = [...WHICH_LEGS, 'exam.neurology.statedNormal'] as const;
/** Equal loss of both ankle jerks counts only under 60 and without diabetes. */
const REFLEXES = [...WHICH_LEGS, 'exam.neurology.statedNormal', 'person.ageYears', 'intake.history'] as const;
const NEUROLOGY = [...new Set([...STRENGTH, ...SENSATION, ...REFLEXES])];
const FELT = [
  'intake.symptoms.numbness',
  'intake.symptoms.tingling',
  'intake.symptoms.numbnessAny',
  'intake.symptoms.tinglingAny',
] as const;
const SENSORY_FIELD = [
  'intake.pain.areas',
  'exam.neurology.sensationAreas',
  ...FELT,
  'intake.pain.quality',
  'intake.pain.lightTouchPainful',
] as const;
const WALKING = ['intake.pain.aggravating', 'intake.pain.walkMinutes', 'intake.pain.walkMetres'] as const;
const RELIEF = ['intake.pain.easing', 'imaging.otherTests'] as const;
const BELOW_KNEE = ['intake.pain.belowKnee', 'intake.pain.areas'] as const;
const REPEATED = [
  'exam.movement.repeatedExtension',
  'exam.movement.repeatedFlexion',
  'exam.movement.repeatedSideGlide',
] as const;
const HIP = ['exam.competing.hip', 'exam.competing.hipInternalRotationDegrees'] as const;
const BOTH_LEGS_WEAK = ['urgency', 'intake.symptoms.weakness', ...STRENGTH] as const;

/** Facts that can change a sign beside the one it is named after. A property test proves that none is left out. */
const ALSO: Partial<Record<SignId, readonly string[]>> = {
  leg_symptoms: [...NEUROLOGY, ...FELT, 'intake.pain.legSide'],
  below_knee: BELOW_KNEE,
  no_distal_region: BELOW_KNEE,
  leg_worse: ['intake.pain.nprsLegWorst', 'intake.pain.nprsLegAverage', 'intake.pain.nprsBack'],
  band: ['intake.pain.distribution'],
  back_pain: ['intake.pain.areas'],
  back_only: [...NEUROLOGY, ...FELT, 'intake.pain.backPain', 'intake.pain.legPain'],
  both_legs: WHICH_LEGS,
  buttock_only: [...NEUROLOGY, ...FELT, ...BELOW_KNEE, 'intake.pain.legPain', 'intake.pain.distribution'],
  sacral_region: ['exam.competing.fortin'],
  meralgia_field: SENSORY_FIELD,
  meralgia_pain_field: SENSORY_FIELD,
  plantar_field: SENSORY_FIELD,
  peroneal_field: SENSORY_FIELD,
  stocking: SENSORY_FIELD,
  quality_neuropathic: ['intake.pain.quality'],
  quality_dull: ['intake.pain.quality', 'intake.pain.path'],
  heaviness: ['intake.pain.quality'],
  paraesthesia: FELT,
  no_distal_no_neuro: FELT,
  touch_painful: ['exam.sensitisation.allodyniaOrHyperalgesia'],
  walk_or_stand: WALKING,
  trigger_with_relief: [...WALKING, ...RELIEF],
  flexion_relief: [
    'intake.pain.easing.leaning_on_trolley',
    'intake.pain.easing.cycling',
    'imaging.otherTests',
  ],
  extension_or_downhill: ['intake.pain.aggravating.walking_downhill', 'exam.movement.extensionThirtySeconds'],
  sitting_worse: ['intake.history'],
  exertional: [...WALKING, ...RELIEF],
  quick_relief: [...WALKING, ...RELIEF],
  only_on_exertion: [
    ...WALKING,
    ...RELIEF,
    'intake.pain.constant',
    'intake.pain.backPain',
    'intake.pain.areas',
  ],
  hip_movement: ['intake.pain.aggravating.hip_rotation', 'intake.pain.aggravating.squatting'],
  piriformis_test: ['exam.competing.deepGluteal.seated_piriformis'],
  long_standing: ['intake.episode.legOnsetDate'],
  weakness_root: STRENGTH,
  sensory_loss_root: SENSATION,
  reflex_loss: REFLEXES,
  root_deficit: NEUROLOGY,
  neurology_normal: NEUROLOGY,
  weak_both_sides: STRENGTH,
  foot_drop: STRENGTH,
  dorsiflexion_weak: STRENGTH,
  inversion_weak: STRENGTH,
  hip_abduction_weak: STRENGTH,
  eversion_weak: STRENGTH,
  plantarflexion_weak: STRENGTH,
  quadriceps_weak: STRENGTH,
  femoral_pattern: NEUROLOGY,
  adduction_spared: STRENGTH,
  thigh_pain_with_quadriceps: [...STRENGTH, 'exam.neurology.wasting'],
  patellar_kept: REFLEXES,
  both_ankle_jerks_lost: ['exam.neurology.statedNormal'],
  any_weakness: STRENGTH,
  upper_motor_neurone: ['gates', 'exam.neurology.reflexes'],
  slr: WHICH_LEGS,
  slump: WHICH_LEGS,
  crossed_slr: WHICH_LEGS,
  femoral_stretch: WHICH_LEGS,
  centralises: REPEATED,
  sij_cluster: ['exam.competing.sijCount'],
  sij_cluster_no_centralisation: ['exam.competing.sijCount', ...REPEATED],
  hip_signs_one: HIP,
  hip_signs_two: HIP,
  hip_signs_three: HIP,
  mri_root_compromise: [...WHICH_LEGS, 'imaging.status'],
  mri_root_lesion: [...WHICH_LEGS, 'imaging.status'],
  mri_wrong_side: [...WHICH_LEGS, 'imaging.status'],
  mri_degeneration_only: ['imaging.status'],
  mri_no_root_lesion: ['imaging.status', 'imaging.reportText'],
  mri_stenosis: ['imaging.status', 'imaging.reportText'],
  imaging_hip: ['imaging.status', 'imaging.otherTests'],
  imaging_sacroiliitis: ['imaging.status'],
  imaging_nerve: ['imaging.status'],
  imaging_vascular: ['imaging.status'],
  root_block: ['imaging.otherTests'],
  imaging_serious: ['urgency'],
  peripartum: ['intake.history', 'intake.episode.manner'],
  diabetes: ['intake.history'],
  meralgia_risk: ['intake.history'],
  peroneal_compression: ['intake.episode.manner', 'intake.pain.backPain', 'intake.pain.areas'],
  rash: ['intake.generalHealth.rash'],
  leg_swelling: ['exam.vascular.calfSwollen'],
  femoral_risk: ['intake.episode.manner'],
  limb_ischaemia_rule: ['urgency'],
  aneurysm_rule: ['urgency'],
  dvt_rule: ['urgency'],
  zoster_rule: ['urgency'],
  inflammatory_rule: ['urgency'],
  plexus_rule: ['urgency'],
  serious_bone_stress: ['urgency', 'exam.spine.midlineTender'],
  bilateral_motor_emergency: BOTH_LEGS_WEAK,
  bilateral_motor_urgent: BOTH_LEGS_WEAK,
};

/**
 * Every facts path that can change a sign, the one it is named after first. `urgency` and `gates` stand for what the
 * red flags made of the facts.
 */
export const restsOn = (id: SignId): readonly string[] => [
  ...new Set<string>([SIGNS[id].field, ...(ALSO[id] ?? [])]),
];

/** Whether one of two facts paths lies within the other. */
export const overlaps = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
