import type { Outputs } from '@/components/trpc/outputs';

/** The measurements of one case over time. */
export type CaseProgressRecord = Outputs['cases']['progress'];
