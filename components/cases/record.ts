import type { Outputs } from '@/components/trpc/outputs';

/** One case as its page is handed it. */
export type CaseRecord = Outputs['cases']['get'];
