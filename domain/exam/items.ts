/** The words of the examination, in the order the form shows them. */

export const SLR_RESPONSES = ['leg_pain', 'back_pain', 'hamstring_stretch', 'pallor'] as const;
export const REPEATED_RESPONSES = ['centralises', 'peripheralises', 'eases', 'worse', 'no_effect'] as const;
export const LUMBAR_MOVEMENTS = [
  'full_painless',
  'flexion_limited',
  'flexion_painful',
  'extension_limited',
  'extension_painful',
  'extension_rotation_painful',
  'side_bending_painful',
] as const;
export const SIJ_TESTS = [
  'distraction',
  'thigh_thrust',
  'compression',
  'sacral_thrust',
  'gaenslen_left',
  'gaenslen_right',
] as const;
export const HIP_SIGNS = [
  'internal_rotation_limited',
  'stiff',
  'reproduces_pain',
  'groin_pain_on_rotation',
  'scour_positive',
  'log_roll_painful',
  'squat_painful',
  'adduction_limited',
  'cannot_weight_bear',
  'normal',
] as const;
export const DEEP_GLUTEAL_TESTS = [
  'fair',
  'seated_piriformis',
  'active_piriformis',
  'sciatic_notch_tender',
  'gluteal_trigger_points',
  'resisted_rotation_painful',
] as const;
export const NERVE_SIGNS = [
  'tinel_fibular_neck',
  'tinel_inguinal_ligament',
  'tinel_tarsal_tunnel',
  'pelvic_compression_eases',
] as const;
export const UMN_SIGNS = [
  'babinski',
  'clonus',
  'brisk_reflexes',
  'spasticity',
  'sensory_level',
  'hoffmann',
  'hand_clumsy',
] as const;
export const GAIT_SIGNS = [
  'normal',
  'antalgic',
  'steppage_or_foot_slap',
  'wide_based',
  'spastic',
  'trendelenburg',
  'stooped',
  'cannot_heel_walk',
  'cannot_toe_walk',
  'aid',
  'wheelchair_or_unable',
] as const;
export const WASTING_SITES = ['thigh', 'calf', 'foot', 'gluteal'] as const;
export const PULSE_STATES = ['normal', 'reduced', 'absent', 'unable'] as const;
