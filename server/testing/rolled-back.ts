import type { Tx } from '../db';

class RolledBack extends Error {}

type WithTenant = <Result>(context: never, work: (tx: Tx) => Promise<Result>) => Promise<Result>;

/** Whether transactions of requests are undone: a sweep asks every procedure and leaves the records as they were. */
export const undoing = { on: false };

/** `withTenant` that answers as ever and undoes what was written, while {@link undoing} is on. */
export function rollingBack(withTenant: WithTenant): WithTenant {
  return async <Result>(context: never, work: (tx: Tx) => Promise<Result>): Promise<Result> => {
    if (!undoing.on) return withTenant(context, work);
    let answer: { result: Result } | null = null;
    await withTenant(context, async (tx) => {
      answer = { result: await work(tx) };
      throw new RolledBack();
    }).catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error;
    });
    return (answer as unknown as { result: Result }).result;
  };
}
