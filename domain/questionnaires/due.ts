import type { Questionnaire } from './define-questionnaire';

/** When questionnaires are asked (treatment specification §5.4). */
export const OCCASIONS = [
  'intake',
  'each_visit',
  'week_2',
  'week_6',
  'week_12',
  'month_6',
  'month_12',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Patients who are asked more: radicular pain or radiculopathy, neurogenic claudication, persistent pain or high risk. */
export const PATIENT_GROUPS = ['radicular', 'stenosis', 'persistent'] as const;
export type PatientGroup = (typeof PATIENT_GROUPS)[number];

export type Due = { group: PatientGroup | 'all'; on: readonly Occasion[] };

/** Intake, six and twelve weeks: the full set. */
export const FULL_SET: readonly Occasion[] = ['intake', 'week_6', 'week_12'];
export const LATE: readonly Occasion[] = ['month_6', 'month_12'];

/**
 * The questionnaires to hand out on an occasion. One that is asked by totals only is never due: without the wording there is
 * nothing to hand out, though its totals may be entered at any time.
 */
export function dueOn<Asked extends Questionnaire>(
  questionnaires: readonly Asked[],
  occasion: Occasion,
  groups: readonly PatientGroup[],
): Asked[] {
  return questionnaires.filter(
    ({ asks, due }) =>
      asks === 'items' &&
      due.some(({ group, on }) => (group === 'all' || groups.includes(group)) && on.includes(occasion)),
  );
}
