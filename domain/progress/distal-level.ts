import type { CheckIn } from './check-in';

export type DistalLevel = CheckIn['distalLevel'];

/** How far down the leg the pain reaches, 0 back only to 5 foot (treatment specification §3.2). */
export const DISTAL_ORDER: Record<DistalLevel, number> = {
  back_only: 0,
  buttock: 1,
  thigh: 2,
  knee: 3,
  calf: 4,
  foot: 5,
};

/** Levels the pain moved down the leg; negative when it moved up (centralised). Null when either was not asked. */
export const levelsDown = (before: DistalLevel | null, now: DistalLevel | null): number | null =>
  before === null || now === null ? null : DISTAL_ORDER[now] - DISTAL_ORDER[before];
