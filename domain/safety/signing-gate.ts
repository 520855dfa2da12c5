import type { CesItem, Urgency } from '../evaluation';

/** What a signature waits for, whoever asks: the form beside the record, and the server again. */
export type SigningGate = {
  /** Cauda equina questions without an answer. */
  unanswered: readonly CesItem[];
  /** An emergency nobody has been told about. */
  handOverMissing: boolean;
};

/**
 * Whether safety lets an assessment be signed: every cauda equina question has a recorded yes or no, and an emergency has been
 * handed over to somebody, by some way. Nothing else opens it; a hand-over without an emergency closes nothing.
 */
export function signingGate(
  urgency: Urgency,
  handOver: { toldWhom: string; how: string | null } | null | undefined,
): SigningGate {
  const told = handOver != null && handOver.toldWhom.trim() !== '' && (handOver.how ?? '').trim() !== '';
  return {
    unanswered: urgency.unansweredScreenItems,
    handOverMissing: urgency.tier === 'emergency' && !told,
  };
}

export const isOpen = ({ unanswered, handOverMissing }: SigningGate): boolean =>
  unanswered.length === 0 && !handOverMissing;
