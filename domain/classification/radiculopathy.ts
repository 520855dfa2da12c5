import type { Evaluation } from '../evaluation';
import type { Muscle } from '../vocabulary/muscles';
import type { CaseReading } from './case-reading';
import { NERVE_OF } from './roots';
import { hasDeficit, reflexLoss, sensoryLoss, weakness } from './signs/neurology';

/** Objective deficit by modality; weakness found equally on both sides with one painful leg is not counted. */
export function deficitModalities(reading: CaseReading): ('motor' | 'sensation' | 'reflex')[] {
  const modalities: ('motor' | 'sensation' | 'reflex')[] = [];
  if (weakness(reading) === 'present') modalities.push('motor');
  if (sensoryLoss(reading) === 'present') modalities.push('sensation');
  if (reflexLoss(reading) === 'present') modalities.push('reflex');
  return modalities;
}

/**
 * Whether conduction of a root is lost. One objective sign is probable; two modalities, or two muscles of
 * different peripheral nerves, are definite (specification §2.1). `not_examined` when nothing was tested. When
 * almost nothing speaks for a spinal source the deficit belongs to another nerve and radiculopathy is `none`.
 */
export function readRadiculopathy(reading: CaseReading, spinalShare: number): Evaluation['radiculopathy'] {
  const modalities = deficitModalities(reading);
  if (modalities.length === 0) {
    const tested = [weakness(reading), sensoryLoss(reading), reflexLoss(reading)].includes('absent');
    return tested || hasDeficit(reading) ? 'none' : 'not_examined';
  }
  if (spinalShare < LEAST_SPINAL_SHARE) return 'none';
  const twoNerves = reading.legs.some(
    (leg) => new Set([...leg.weak].map((muscle: Muscle) => NERVE_OF[muscle]).filter(Boolean)).size >= 2,
  );
  return modalities.length >= 2 || twoNerves ? 'definite' : 'probable';
}

/** Below this share of radicular, claudication and serious together no root is offered (corrections 31, expert). */
export const LEAST_SPINAL_SHARE = 0.15;
