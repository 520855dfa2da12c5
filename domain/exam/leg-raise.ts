import type { Exam } from './schema';

/** A raise above this is hamstring range, not a positive one (specification §3.3, T16). Degrees. */
export const HIGHEST_POSITIVE_DEGREES = 70;

/** What a raise that is recorded as positive lacks of the definition. */
export const RAISE_DOUBTS = ['too_high', 'back_pain', 'hamstring_stretch', 'unchanged'] as const;
export type RaiseDoubt = (typeof RAISE_DOUBTS)[number];

type Raise = NonNullable<NonNullable<Exam['mechanosensitivity']>['slr']>['left'];

/**
 * Why a raise that is recorded as positive is none as positive is defined: familiar leg symptoms at 70° or less that moving ankle or neck
 * changes (specification §3.3). Null where it is one, and where it is not recorded as positive; what is not recorded of it is not held
 * against it.
 */
export function whyNotPositive(raise: Raise): RaiseDoubt | null {
  if (raise?.result !== 'positive') return null;
  if ((raise.degrees ?? 0) > HIGHEST_POSITIVE_DEGREES) return 'too_high';
  if (raise.response === 'back_pain' || raise.response === 'hamstring_stretch') return raise.response;
  return raise.differentiation === 'absent' ? 'unchanged' : null;
}
