import type { Area } from '../intake/schema';
import type { Region } from '../vocabulary/regions';
import type { Root } from '../vocabulary/roots';
import { coveredBy } from './areas';
import { keyOf } from './place';

/**
 * Where pain of each root is typically felt, as regions of the chart. To compare by eye, never to conclude from: pain is
 * non-dermatomal in 64 % of lumbar roots (Murphy 2009), and drawings overlap the maps by 50–80 % (Albert 2019).
 * Source: classification specification §4.1, column "pain map (typical)"; §4.2 for both figures.
 */
export const ROOT_MAPS: Record<Root, readonly Region[]> = {
  L1: ['groin', 'thigh_med'],
  L2: ['thigh_ant_upper'],
  L3: ['thigh_ant_lower', 'thigh_med', 'knee_ant', 'knee_medial'],
  L4: ['thigh_ant_lower', 'thigh_lat', 'knee_ant', 'knee_medial', 'leg_medial', 'ankle'],
  L5: ['buttock', 'thigh_lat', 'thigh_post', 'leg_lat', 'foot_dorsum', 'toe_great'],
  // "Posterior thigh/calf": the back of the knee lies between the two.
  S1: ['buttock', 'thigh_post', 'knee_post', 'leg_post', 'heel_sole', 'foot_lat'],
  S2: ['thigh_post', 'knee_post', 'leg_post'],
};

/** How many places of the drawn areas lie in the map of a root. */
export function inMapOf(root: Root, areas: readonly Area[]): { inside: number; drawn: number } {
  const drawn = new Map(coveredBy(areas).map((place) => [keyOf(place), place]));
  const inside = [...drawn.values()].filter((place) => ROOT_MAPS[root].includes(place.region)).length;
  return { inside, drawn: drawn.size };
}
