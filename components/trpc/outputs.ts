import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@/server/trpc/root';

/** What each procedure answers; the screens take their shapes from here. */
export type Outputs = inferRouterOutputs<AppRouter>;
