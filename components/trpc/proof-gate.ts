'use client';
import type { TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { createContext, useContext } from 'react';
import type { AppRouter } from '@/server/trpc/root';
import { asksForProof } from './problem';

/** Where calls wait while the person shows again who they are. One question at a time, however many calls wait for it. */
export type ProofGate = {
  /** Asks; true once the person has shown it, false when they would not, or where nobody can ask. */
  ask: () => Promise<boolean>;
  /** Who asks: called with every question, answers it by {@link ProofGate.settle}. Returns how to stop. */
  onAsked: (asked: () => void) => () => void;
  settle: (proved: boolean) => void;
};

export function makeProofGate(): ProofGate {
  let asker: (() => void) | null = null;
  let waiting: ((proved: boolean) => void)[] = [];
  return {
    ask: () =>
      new Promise((resolve) => {
        if (!asker) return resolve(false);
        waiting.push(resolve);
        if (waiting.length === 1) asker();
      }),
    onAsked: (asked) => {
      asker = asked;
      return () => {
        if (asker === asked) asker = null;
      };
    },
    settle: (proved) => {
      const settled = waiting;
      waiting = [];
      for (const resolve of settled) resolve(proved);
    },
  };
}

/** Repeats a call that asked for a proof, unchanged and with its own key, once the proof was given; otherwise it fails as it did. */
export const proofLink =
  (gate: ProofGate): TRPCLink<AppRouter> =>
  () =>
  ({ op, next }) =>
    observable((observer) => {
      let running: { unsubscribe: () => void } | null = null;
      let over = false;
      const run = (mayAsk: boolean) => {
        running = next(op).subscribe({
          next: (value) => observer.next(value),
          complete: () => observer.complete(),
          error: async (error) => {
            const again = mayAsk && asksForProof(error) && (await gate.ask());
            if (over) return;
            if (again) run(false);
            else observer.error(error);
          },
        });
      };
      run(true);
      return () => {
        over = true;
        running?.unsubscribe();
      };
    });

export const ProofGateContext = createContext<ProofGate | null>(null);

/** The gate of the page; throws outside a ServerProvider. */
export function useProofGate(): ProofGate {
  const gate = useContext(ProofGateContext);
  if (!gate) throw new Error('no ServerProvider around this');
  return gate;
}
