import type { CheckIn } from './check-in';

/** One point in the course of an episode, oldest first. Null: not measured then. */
export type ProgressEntry = {
  on: string;
  /** Only reviews by a clinician count towards a plateau. */
  review: boolean;
  legPain: number | null;
  backPain: number | null;
  change: CheckIn['change'] | null;
  distalLevel: CheckIn['distalLevel'] | null;
  walkMinutes: number | null;
  neurologyWorse: boolean | null;
  danger: boolean;
  /** Roland–Morris, 0–24; higher is worse. */
  disability?: number | null;
  /** Patient-Specific Functional Scale, 0–10; higher is better. */
  activities?: number | null;
  /** Global rating of change, −7 to +7, since the first visit. */
  rating?: number | null;
};
