/** Before the end a person is warned, so long that there is time to come back to the keyboard. */
const WARNING_MILLISECONDS = 60_000;

export type Idle = { kind: 'active' } | { kind: 'warning'; secondsLeft: number } | { kind: 'over' };

/**
 * What so many milliseconds without input mean where `limit` of them end the session: a minute before the end a warning (half the
 * time where the limit is shorter than two minutes). A device that slept comes back to `over`, without a warning.
 */
export function idleAfter(milliseconds: number, limit: number): Idle {
  if (milliseconds >= limit) return { kind: 'over' };
  if (milliseconds < Math.max(limit - WARNING_MILLISECONDS, limit / 2)) return { kind: 'active' };
  return { kind: 'warning', secondsLeft: Math.ceil((limit - milliseconds) / 1000) };
}
