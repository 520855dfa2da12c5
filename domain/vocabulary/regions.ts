import { z } from 'zod';

/** Body regions a symptom or a sensory change can lie in. */
export const REGIONS = [
  'low_back',
  'thoracic',
  'abdomen_flank',
  'groin',
  'hip_lateral',
  'buttock',
  'sacrum_sij',
  'thigh_ant_upper',
  'thigh_ant_lower',
  'thigh_lat',
  'thigh_med',
  'thigh_post',
  'knee_ant',
  'knee_medial',
  'knee_post',
  'leg_ant',
  'leg_medial',
  'leg_lat',
  'leg_post',
  'ankle',
  'foot_dorsum',
  'toe_great',
  'toes_lesser',
  'foot_lat',
  'foot_med',
  'heel_sole',
  'whole_leg',
  'whole_foot',
  'both_feet_stocking',
  'perineum_saddle',
  'upper_limb',
  'thigh_unspecified',
  'leg_unspecified',
  'foot_unspecified',
] as const;
export const regionSchema = z.enum(REGIONS);
export type Region = z.infer<typeof regionSchema>;

/** Regions below the knee: naming one answers "does the pain go below the knee?". */
export const BELOW_KNEE_REGIONS: ReadonlySet<Region> = new Set<Region>([
  'leg_ant',
  'leg_medial',
  'leg_lat',
  'leg_post',
  'ankle',
  'foot_dorsum',
  'toe_great',
  'toes_lesser',
  'foot_lat',
  'foot_med',
  'heel_sole',
  'whole_leg',
  'whole_foot',
  'both_feet_stocking',
  'leg_unspecified',
  'foot_unspecified',
]);

/** Regions that are not leg: pain only here is not leg pain (classification corrections, no. 10). */
export const TRUNK_REGIONS: ReadonlySet<Region> = new Set<Region>([
  'low_back',
  'thoracic',
  'abdomen_flank',
  'groin',
  'hip_lateral',
  'buttock',
  'sacrum_sij',
  'perineum_saddle',
  'upper_limb',
]);
