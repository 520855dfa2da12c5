import { z } from 'zod';

/** Why a case is on the list, most pressing first. The order is the order of the list. */
export const WHY_KINDS = [
  'red_alert',
  'checked_in_worse',
  'stalled',
  'overdue',
  'unsigned',
  'recheck_due',
  'on_track',
] as const;
export type WhyKind = (typeof WHY_KINDS)[number];

export const listCaseloadInput = z.strictObject({
  scope: z.enum(['mine', 'clinic']),
  why: z.enum(WHY_KINDS).nullish(),
  cursor: z.string().max(600).nullish(),
});
export type ListCaseload = z.output<typeof listCaseloadInput>;
