import type { Evaluation } from '@/domain/evaluation';
import { wordsOf } from '@/domain/words';

type Decided = { kind: 'accepted' | 'overridden'; mechanism: string | null };

const words = wordsOf('en');
const SHORT_SIDE = { left: 'L', right: 'R' } as const;

function mainOf(evaluation: Evaluation, decided: Decided): string {
  const { mechanism } = words;
  if (decided.kind === 'overridden' && decided.mechanism && Object.hasOwn(mechanism, decided.mechanism)) {
    return mechanism[decided.mechanism as keyof typeof mechanism];
  }
  if (evaluation.abstained) return words.abstention[evaluation.abstained];
  return evaluation.mechanisms[0]?.label ?? words.abstention.insufficient_data;
}

function rootsOf({ roots }: Evaluation): string | null {
  const legs = roots
    .filter(({ clinical }) => clinical.suppressedBecause === null && clinical.credibleSet.length > 0)
    .map(({ side, clinical }) => `${SHORT_SIDE[side]} ${clinical.credibleSet.join(' or ')}`);
  return legs.length > 0 ? legs.join(', ') : null;
}

/** Two short lines for lists: what the case was read as, and root and structure where there are any. */
export function readingLines(evaluation: Evaluation, decided: Decided): { main: string; sub: string } {
  const structure = evaluation.structures[0];
  const parts = [
    rootsOf(evaluation),
    structure && structure.id !== 'not_determinable' ? structure.label : null,
  ].filter((part) => part !== null);
  return { main: mainOf(evaluation, decided), sub: parts.join(' · ') };
}

/** The mechanism the case goes on with: the therapist's word before the engine's. */
export const decidedMechanism = (evaluation: Evaluation, decided: Decided): string | null =>
  decided.kind === 'overridden' ? decided.mechanism : (evaluation.mechanisms[0]?.id ?? null);
