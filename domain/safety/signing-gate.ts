import type { CesItem, Urgency } from '../evaluation';

/** What a signature waits for, whoever asks: the form beside the record, and the server again. */
export type SigningGate = {
  /** Cauda equina questions without an answer. */
  unanswered: readonly CesItem[];
  /** An emergency nobody has been told about. */
  handOverMissing: boolean;
};

/** The record of a hand-over as far as it is written. */
export type HandOverRecord = {
  toldWhom?: string | null | undefined;
  toldAt?: string | null | undefined;
  how?: string | null | undefined;
};

/**
 * Whether safety lets an assessment be signed: every cauda equina question has a recorded yes or no, and an emergency has been
 * handed over to somebody, at a stated time, by some way. Nothing else opens it; a hand-over without an emergency closes nothing.
 */
export function signingGate(urgency: Urgency, handOver: HandOverRecord | null | undefined): SigningGate {
  const told = [handOver?.toldWhom, handOver?.toldAt, handOver?.how].every(
    (part) => (part ?? '').trim() !== '',
  );
  return {
    unanswered: urgency.unansweredScreenItems,
    handOverMissing: urgency.tier === 'emergency' && !told,
  };
}

export const isOpen = ({ unanswered, handOverMissing }: SigningGate): boolean =>
  unanswered.length === 0 && !handOverMissing;
