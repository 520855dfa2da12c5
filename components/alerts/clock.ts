export type Span = { unit: 'minutes' | 'hours' | 'days'; count: number };

const MINUTE = 60_000;

/** A length of time in the largest unit that still says something: minutes below two hours, hours below two days, then days. */
export function spanOf(from: string, to: string): Span {
  const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE));
  if (minutes < 120) return { unit: 'minutes', count: minutes };
  if (minutes < 48 * 60) return { unit: 'hours', count: Math.floor(minutes / 60) };
  return { unit: 'days', count: Math.floor(minutes / (24 * 60)) };
}

/** `now` for what was due the moment it opened, `overdue` once its time has passed, `none` without a time. */
export type DueState = 'now' | 'overdue' | 'ahead' | 'none';

export function dueStateOf(alert: { openedAt: string; dueAt: string | null }, now: string): DueState {
  if (!alert.dueAt) return 'none';
  if (Date.parse(alert.dueAt) <= Date.parse(alert.openedAt)) return 'now';
  return Date.parse(alert.dueAt) < Date.parse(now) ? 'overdue' : 'ahead';
}

type Ordered = { tone: 'danger' | 'watch' | 'plain'; openedAt: string };
const WEIGHT = { danger: 0, watch: 1, plain: 2 } as const;

/** Emergencies first, then what needs a look, then notes; within each the one that waits longest. */
export const byWaiting = (a: Ordered, b: Ordered): number =>
  WEIGHT[a.tone] - WEIGHT[b.tone] || Date.parse(a.openedAt) - Date.parse(b.openedAt);
