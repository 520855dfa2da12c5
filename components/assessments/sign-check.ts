import type { Evaluation, MechanismId } from '@/domain/evaluation';
import { signingGate } from '@/domain/safety/signing-gate';

/** The therapist's word on the reading while it is being written. */
export type DecisionDraft = {
  /** Nothing is chosen beforehand: accepting is a decision too. */
  kind: 'accepted' | 'overridden' | null;
  mechanism: MechanismId | null;
  reason: string;
};
export type HandOverDraft = {
  toldWhom: string;
  how: 'phone' | 'in_person' | 'letter' | 'ambulance' | null;
  note: string;
};

export const NO_DECISION: DecisionDraft = { kind: null, mechanism: null, reason: '' };
export const NO_HAND_OVER: HandOverDraft = { toldWhom: '', how: null, note: '' };

/** Whether words were written that only signing saves. */
export const hasUnsignedWords = (decision: DecisionDraft, handOver: HandOverDraft): boolean =>
  [decision.reason, handOver.toldWhom, handOver.note].some((words) => words.trim() !== '');

export type Blocker = {
  code:
    | 'screen_incomplete'
    | 'emergency_not_handed_over'
    | 'undecided'
    | 'override_incomplete'
    | 'unsaved'
    | 'empty'
    | 'stale';
  /** Where to go; null when there is no field for it. */
  field: string | null;
  count: number;
};

/** What keeps the assessment from being signed, said before the server would say it. The server checks again. */
export function blockersOf(
  evaluation: Evaluation | null,
  decision: DecisionDraft,
  handOver: HandOverDraft,
  { empty, firstProblem, inTrouble }: { empty: boolean; firstProblem: string | null; inTrouble: boolean },
): Blocker[] {
  const blockers: Blocker[] = [];
  const gate = evaluation ? signingGate(evaluation.urgency, handOver) : null;
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
    blockers.push({ code: 'emergency_not_handed_over', field: 'handOver.toldWhom', count: 1 });
  }
  if (decision.kind === null) blockers.push({ code: 'undecided', field: 'decision.kind', count: 1 });
  if (decision.kind === 'overridden' && (decision.mechanism === null || decision.reason.trim() === '')) {
    blockers.push({ code: 'override_incomplete', field: 'decision.mechanism', count: 1 });
  }
  if (firstProblem !== null || inTrouble) blockers.push({ code: 'unsaved', field: firstProblem, count: 1 });
  return blockers;
}
