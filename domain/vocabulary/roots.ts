/** Lumbosacral roots the engine localises, from cranial to caudal. */
export const ROOTS = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2'] as const;
export type Root = (typeof ROOTS)[number];

/** Discs and vertebrae as radiology reports name them. A lone vertebra with a foraminal finding names the root (classification corrections, no. 30). */
export const SPINE_LEVELS = [
  'T12-L1',
  'L1-L2',
  'L2-L3',
  'L3-L4',
  'L4-L5',
  'L5-S1',
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'sacrum',
  'multilevel',
  'thoracic',
  'cervical',
  'unknown',
] as const;
export type SpineLevel = (typeof SPINE_LEVELS)[number];

export const DISC_LEVELS = ['L1-L2', 'L2-L3', 'L3-L4', 'L4-L5', 'L5-S1'] as const;
