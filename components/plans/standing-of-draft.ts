import type { Outputs } from '@/components/trpc/outputs';

/** What the rules say of every exercise for the patient of a draft, phase by phase; an exercise that is not named may be given. */
export type Standing = NonNullable<Outputs['plans']['get']['standing']>;
