import type { Muscle, Reflex } from '../vocabulary/muscles';
import type { Region } from '../vocabulary/regions';
import type { Root } from '../vocabulary/roots';

/** Natural-log weight for each of L1 … S2, in the order of the vocabulary. */
export type RootWeights = readonly [number, number, number, number, number, number, number];

export const ROOT_WEIGHTS_SOURCE =
  'Classification specification §4.3 (expert weights, informed by Suri 2011, Spine 36:63; Hancock 2011, Spine 36:E712)';

/** How often each root is the one, before anything is known (specification §4.3, expert). */
export const ROOT_PRIOR: RootWeights = [0.004, 0.015, 0.04, 0.1, 0.44, 0.39, 0.011];
/** The same when every recorded leg region is anterior or medial. */
export const ANTERIOR_PRIOR: RootWeights = [0.02, 0.12, 0.3, 0.38, 0.12, 0.05, 0.01];
/** Upper roots become commoner from 60 years (log scale); not used with the anterior prior. */
export const AGE_60_SHIFT: RootWeights = [0, 0.4, 0.5, 0.5, 0, 0, 0];

export const PAIN_KEYS = [
  'groin',
  'thigh_ant_upper',
  'thigh_ant_lower',
  'knee_medial',
  'leg_medial',
  'thigh_lat',
  'thigh_post',
  'leg_lat',
  'leg_post',
  'foot_dorsum',
  'toe_great',
  'foot_lat',
  'heel_sole',
] as const;
export type PainKey = (typeof PAIN_KEYS)[number];

export const PAIN_WEIGHTS: Record<PainKey, RootWeights> = {
  groin: [1.2, 0.7, 0, 0, -0.3, -0.5, 0],
  thigh_ant_upper: [0.3, 1.1, 1.0, 0.3, -0.5, -0.8, -0.6],
  thigh_ant_lower: [0, 0.5, 1.1, 0.7, -0.4, -0.7, -0.6],
  knee_medial: [0, 0, 0.9, 0.9, -0.2, -0.5, -0.3],
  leg_medial: [0, 0, 0.4, 1.4, -0.1, -0.6, -0.5],
  thigh_lat: [0, 0.1, 0.1, 0.2, 0.4, 0, 0],
  thigh_post: [-0.5, -0.5, -0.5, -0.4, 0.2, 0.4, 0.5],
  leg_lat: [-0.5, -0.5, -0.4, 0.1, 0.7, 0.2, -0.2],
  leg_post: [-0.5, -0.5, -0.5, -0.4, 0.1, 0.7, 0.5],
  foot_dorsum: [-0.5, -0.5, -0.4, 0.1, 0.8, 0, -0.3],
  toe_great: [-0.5, -0.5, -0.4, 0.3, 1.0, -0.3, -0.4],
  foot_lat: [-0.5, -0.5, -0.5, -0.5, -0.1, 1.1, 0.4],
  heel_sole: [-0.5, -0.5, -0.5, -0.5, 0, 0.9, 0.4],
};

export const SENSATION_KEYS = [
  'thigh_ant_upper',
  'thigh_ant_lower',
  'knee_medial',
  'leg_medial',
  'leg_lat',
  'foot_dorsum_web1',
  'foot_lat',
  'heel_sole',
  'thigh_post_popliteal',
] as const;
export type SensationKey = (typeof SENSATION_KEYS)[number];

export const SENSATION_WEIGHTS: Record<SensationKey, RootWeights> = {
  thigh_ant_upper: [0.3, 1.6, 0.9, 0.2, -0.4, -0.6, 0],
  thigh_ant_lower: [0, 0.5, 1.5, 0.6, -0.4, -0.6, 0],
  knee_medial: [0, 0, 1.2, 0.8, -0.2, -0.4, 0],
  leg_medial: [0, 0, 0.4, 1.7, -0.1, -0.5, 0],
  leg_lat: [0, 0, 0, 0.1, 0.8, 0.1, 0],
  foot_dorsum_web1: [0, 0, 0, 0.2, 1.3, -0.2, 0],
  foot_lat: [0, 0, 0, 0, -0.2, 1.4, 0.4],
  heel_sole: [0, 0, 0, 0, -0.1, 0.9, 0.5],
  thigh_post_popliteal: [0, 0, 0, 0, 0, 0.4, 1.2],
};

/** `whole_limb` counts for the tier, never for a root (importer rule 8). */
export const MOTOR_WEIGHTS: Partial<Record<Muscle, RootWeights>> = {
  hip_flexion: [0.8, 1.3, 0.8, 0.2, -0.4, -0.5, 0],
  hip_adduction: [0, 0.8, 1.0, 0.5, -0.3, -0.4, 0],
  knee_extension: [0, 0.5, 1.4, 1.3, -0.4, -0.6, 0],
  ankle_dorsiflexion: [0, 0, 0, 0.9, 1.2, -0.3, 0],
  ankle_inversion: [0, 0, 0, 0.5, 1.1, -0.1, 0],
  great_toe_extension: [0, 0, 0, 0.1, 1.7, 0.1, 0],
  // Toe extension reads as great-toe extension at four fifths (corrections 29).
  toe_extension: [0, 0, 0, 0.08, 1.36, 0.08, 0],
  hip_abduction: [0, 0, 0, 0.2, 1.6, 0.3, 0],
  ankle_eversion: [0, 0, 0, 0, 0.7, 0.6, 0],
  plantarflexion: [0, 0, 0, -0.4, -0.1, 1.6, 0.8],
  knee_flexion: [0, 0, 0, 0, 0.4, 0.7, 0.6],
  hip_extension: [0, 0, 0, 0, 0.3, 0.9, 0.3],
  toe_flexion: [0, 0, 0, 0, 0, 0.5, 1.1],
};

export const REFLEX_WEIGHTS: Record<Reflex, RootWeights> = {
  patellar: [0, 0.3, 1.1, 1.7, -0.3, -0.4, 0],
  medial_hamstring: [0, 0, 0, 0, 1.2, 0.2, 0],
  achilles: [0, 0, 0, -0.3, -0.2, 1.8, 0.6],
};

export const TENSION_WEIGHTS = {
  slr: [-0.6, -0.6, -0.5, -0.1, 0.3, 0.3, 0.1],
  crossed_slr: [-0.6, -0.6, -0.5, 0, 0.4, 0.4, 0.1],
  femoral_stretch: [0.1, 1.0, 1.4, 1.1, -0.4, -0.7, -0.6],
  crossed_femoral_stretch: [0, 0.4, 0.9, 1.5, -0.3, -0.5, -0.4],
} as const satisfies Record<string, RootWeights>;

/** Explicitly normal findings; a finding nobody looked for has no row. */
export const NORMAL_WEIGHTS = {
  great_toe_extension: [0, 0, 0, 0, -0.3, 0, 0],
  plantarflexion: [0, 0, 0, 0, 0, -0.25, 0],
  knee_extension: [0, 0, -0.35, -0.3, 0, 0, 0],
  achilles: [0, 0, 0, 0, 0, -0.35, 0],
  patellar: [0, 0, -0.2, -0.35, 0, 0, 0],
  slr: [0, 0, 0, 0, -0.25, -0.25, 0],
  femoral_stretch: [0, -0.3, -0.4, -0.3, 0, 0, 0],
} as const satisfies Record<string, RootWeights>;

/** Root or nerve the clinician named for the distribution (corrections 28, expert). */
export const NAMED_WEIGHTS = {
  root: 1.1,
  sciatic: [0, 0, 0, 0, 0.3, 0.3, 0],
  femoral: [0, 0.5, 1.0, 0.9, 0, 0, 0],
} as const;

export type RootFamily =
  | 'pain'
  | 'sensation'
  | 'motor'
  | 'reflex'
  | 'tension'
  | 'normal'
  | 'reported'
  | 'named';

/** Multiplier and clamp of each family (specification §4.3; `reported` by corrections 28). */
export const ROOT_FAMILIES: Record<RootFamily, { multiplier: number; clamp: readonly [number, number] }> = {
  pain: { multiplier: 0.7, clamp: [-1.2, 1.2] },
  sensation: { multiplier: 0.85, clamp: [-1.5, 2.2] },
  motor: { multiplier: 0.85, clamp: [-1.5, 2.2] },
  reflex: { multiplier: 1, clamp: [-3, 3] },
  tension: { multiplier: 1, clamp: [-3, 3] },
  normal: { multiplier: 1, clamp: [-3, 3] },
  reported: { multiplier: 0.45, clamp: [-0.8, 1.2] },
  named: { multiplier: 1, clamp: [-1.5, 1.5] },
};

/** Regions of the product against the thirteen pain keys, with weights (corrections 29, expert). */
export const PAIN_KEY_OF_REGION: Partial<Record<Region, Partial<Record<PainKey, number>>>> = {
  groin: { groin: 1 },
  thigh_ant_upper: { thigh_ant_upper: 1 },
  thigh_ant_lower: { thigh_ant_lower: 1 },
  knee_ant: { thigh_ant_lower: 0.8 },
  thigh_med: { knee_medial: 0.6, groin: 0.4 },
  knee_medial: { knee_medial: 1 },
  leg_medial: { leg_medial: 1 },
  leg_ant: { leg_lat: 0.5, leg_medial: 0.5 },
  foot_med: { leg_medial: 0.5, toe_great: 0.3 },
  thigh_lat: { thigh_lat: 1 },
  thigh_post: { thigh_post: 1 },
  knee_post: { thigh_post: 0.7 },
  leg_lat: { leg_lat: 1 },
  leg_post: { leg_post: 1 },
  foot_dorsum: { foot_dorsum: 1 },
  toe_great: { toe_great: 1 },
  toes_lesser: { foot_dorsum: 0.8 },
  foot_lat: { foot_lat: 1 },
  heel_sole: { heel_sole: 1 },
};

/** Regions of the product against the nine sensation keys (corrections 29, by analogy; expert). */
export const SENSATION_KEY_OF_REGION: Partial<Record<Region, Partial<Record<SensationKey, number>>>> = {
  thigh_ant_upper: { thigh_ant_upper: 1 },
  groin: { thigh_ant_upper: 0.4 },
  thigh_ant_lower: { thigh_ant_lower: 1 },
  knee_ant: { thigh_ant_lower: 0.8 },
  thigh_med: { knee_medial: 0.6 },
  knee_medial: { knee_medial: 1 },
  leg_medial: { leg_medial: 1 },
  leg_ant: { leg_lat: 0.5, leg_medial: 0.5 },
  foot_med: { leg_medial: 0.5, foot_dorsum_web1: 0.3 },
  leg_lat: { leg_lat: 1 },
  foot_dorsum: { foot_dorsum_web1: 1 },
  toe_great: { foot_dorsum_web1: 1 },
  toes_lesser: { foot_dorsum_web1: 0.8 },
  foot_lat: { foot_lat: 1 },
  heel_sole: { heel_sole: 1 },
  leg_post: { heel_sole: 0.6, thigh_post_popliteal: 0.4 },
  thigh_post: { thigh_post_popliteal: 1 },
  knee_post: { thigh_post_popliteal: 1 },
};

/** Dermatome test points (corrections 29). L1 has no row of its own. */
export const SENSATION_KEY_OF_ROOT: Partial<Record<Root, SensationKey>> = {
  L2: 'thigh_ant_upper',
  L3: 'thigh_ant_lower',
  L4: 'leg_medial',
  L5: 'foot_dorsum_web1',
  S1: 'foot_lat',
  S2: 'thigh_post_popliteal',
};

/** Regions that switch to the anterior prior when no other leg region is recorded (specification §4.3). */
export const ANTERIOR_REGIONS: ReadonlySet<Region> = new Set<Region>([
  'groin',
  'thigh_ant_upper',
  'thigh_ant_lower',
  'thigh_med',
  'knee_ant',
  'knee_medial',
  'leg_medial',
]);
