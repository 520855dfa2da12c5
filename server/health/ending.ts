/** A process keeps one word on whether it has been asked to end. */
const kept = globalThis as typeof globalThis & { rootwiseEnding?: true };

/** Notes when this process is asked to end. Next.js then takes no more connections and finishes what was begun. */
export function noteEnding(): void {
  process.once('SIGTERM', () => {
    kept.rootwiseEnding = true;
  });
}

/**
 * Headers of an answer given while ending: a browser that kept its connection open asks elsewhere the next time, where
 * otherwise it would hold this process for as long as it had questions.
 */
export const endingHeaders = (): Record<string, string> =>
  kept.rootwiseEnding ? { connection: 'close' } : {};
