import type { Evidence } from '../evaluation';

/** Strength of a likelihood ratio in either direction: 5 strong, 2 moderate (Jaeschke 1994, JAMA 271:703, recalled). */
export function strengthOf(likelihoodRatio: number): Evidence['strength'] {
  const size = likelihoodRatio >= 1 ? likelihoodRatio : 1 / likelihoodRatio;
  return size >= 5 ? 'strong' : size >= 2 ? 'moderate' : 'weak';
}

/** Largest effect first; ties in the order they were recorded, so that the same facts read the same. */
export const byEffect = (a: Evidence, b: Evidence): number =>
  Math.abs(Math.log(b.likelihoodRatio)) - Math.abs(Math.log(a.likelihoodRatio));

export const rounded = (value: number, decimals = 4): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};

export const clampTo = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value));

/** No displayed probability above .95 (classification specification §9.4). */
export const DISPLAY_CAP = 0.95;

/** A weight as people read it: whole hundredths, never above the cap and never 0 for what has any. */
export function shownWeight(share: number): number {
  const weight = rounded(Math.min(DISPLAY_CAP, share));
  return weight > 0 ? Math.max(0.01, rounded(weight, 2)) : 0;
}
