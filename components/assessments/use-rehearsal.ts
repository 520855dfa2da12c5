import { useEffect, useRef } from 'react';
import { engineLater } from '@/components/reading/use-evaluation';
import type { Facts } from '@/domain/facts';
import { checkLater } from './check-later';
import { DRAFT_SECTIONS } from './draft-sections';
import type { Drafts } from './use-draft-sections';

/** How often: after these the first key took what the later ones take. */
const ROUNDS = 20;
const NOT_LATER_THAN_MILLISECONDS = 2_000;

/** Safari has no word for quiet moments: there it is the next free one. */
const whenQuiet = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: NOT_LATER_THAN_MILLISECONDS });
  return () => cancelIdleCallback(idle);
};

/**
 * Schemas and engine run for the first time at the first key, and code that runs for the first time is many times slower. So they
 * run before, on the draft as it stands and in quiet moments, and what they say is thrown away.
 */
export function useRehearsal(open: boolean, drafts: Drafts, facts: Facts, today: string): void {
  const latest = useRef({ drafts, facts, today });
  latest.current = { drafts, facts, today };
  useEffect(() => {
    if (!open) return;
    let cancel: () => void;
    const round = (number: number) => {
      cancel = whenQuiet(() => {
        const { drafts, facts, today } = latest.current;
        const check = checkLater.arrived();
        for (const section of DRAFT_SECTIONS) check?.(section, drafts[section].typed);
        engineLater.arrived()?.(facts, today);
        if (number < ROUNDS) round(number + 1);
      });
    };
    round(1);
    return () => cancel();
  }, [open]);
}
