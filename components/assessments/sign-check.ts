import type { Evaluation } from '@/domain/evaluation';
import type { Impression } from '@/domain/impression/schema';
import { signingGate } from '@/domain/safety/signing-gate';

export type Blocker = {
  code:
    | 'screen_incomplete'
    | 'emergency_not_handed_over'
    | 'undecided'
    | 'override_incomplete'
    | 'unsaved'
    | 'not_kept'
    | 'empty'
    | 'stale';
  /** Where to go; null when there is no field for it. */
  field: string | null;
  count: number;
};

/** What keeps the assessment from being signed, said before the server would say it. The server checks again. */
export function blockersOf(
  evaluation: Evaluation | null,
  { decision, handOver }: Impression,
  {
    empty,
    firstProblem,
    notKept,
    inTrouble,
    latest,
  }: {
    empty: boolean;
    firstProblem: string | null;
    /** The fields in which something stands that is not kept. */
    notKept: readonly string[];
    inTrouble: boolean;
    /** The clock on the wall of this device, `YYYY-MM-DDTHH:MM`. */
    latest: string;
  },
): Blocker[] {
  const blockers: Blocker[] = [];
  const gate = evaluation ? signingGate(evaluation.urgency, handOver, latest) : null;
  const unasked = gate?.unanswered ?? [];
  if (empty) blockers.push({ code: 'empty', field: 'intake.story', count: 1 });
  if (!empty && unasked.length > 0) {
    blockers.push({
      code: 'screen_incomplete',
      field: `intake.caudaEquina.${unasked[0] ?? 'saddle'}`,
      count: unasked.length,
    });
  }
  if (gate?.handOverMissing) {
    blockers.push({ code: 'emergency_not_handed_over', field: 'impression.handOver.toldWhom', count: 1 });
  }
  if (!decision?.kind) blockers.push({ code: 'undecided', field: 'impression.decision.kind', count: 1 });
  if (decision?.kind === 'overridden' && (!decision.mechanism || !decision.reason?.trim())) {
    blockers.push({ code: 'override_incomplete', field: 'impression.decision.mechanism', count: 1 });
  }
  if (firstProblem !== null || inTrouble) blockers.push({ code: 'unsaved', field: firstProblem, count: 1 });
  if (notKept[0] !== undefined) blockers.push({ code: 'not_kept', field: notKept[0], count: notKept.length });
  return blockers;
}
