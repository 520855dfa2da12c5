import type { Outputs } from '@/components/trpc/outputs';

/** What is corrected. */
export type Of = { assessmentId: string } | { planVersionId: string };

export type Corrections = Outputs['assessments']['get']['corrections'];
export type Addendum = Corrections['addenda'][number];
export type Mark = Corrections['marks'][number];

/** The mark that stands; null where the record counts. */
export const standingMark = ({ marks, standingMarkId }: Corrections): Mark | null =>
  marks.find(({ markId }) => markId === standingMarkId) ?? null;
