import { daysBetween } from '@/domain/vocabulary/calendar';

export type TrendPoint = { on: string; legPain: number };

export type TrendSummary = {
  first: number;
  last: number;
  /** From the first score to the last. */
  days: number;
  tone: 'accent' | 'watch' | 'good';
};

/** The least change of leg pain that is coloured, in points of the 0–10 scale (Ostelo 2008, Spine 33:90; found). */
const LEAST_CHANGE = 2;

/** What a line of leg-pain scores says, first against last; null without a score. Red is left to alerts. */
export function summariseTrend(points: readonly TrendPoint[]): TrendSummary | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const change = last.legPain - first.legPain;
  return {
    first: first.legPain,
    last: last.legPain,
    days: daysBetween(first.on, last.on),
    tone: change >= LEAST_CHANGE ? 'watch' : change <= -LEAST_CHANGE ? 'good' : 'accent',
  };
}
