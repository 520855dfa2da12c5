import type { CesItem, Urgency } from '../evaluation';

/** What a signature waits for, whoever asks: the form beside the record, and the server again. */
export type SigningGate = {
  /** Cauda equina questions without an answer. */
  unanswered: readonly CesItem[];
  /** An emergency nobody has been told about. */
  handOverMissing: boolean;
  /** The emergency rules that the hand-over does not answer: found after it was written, or never told of. */
  untold: readonly string[];
};

/** The record of a hand-over as far as it is written. */
export type HandOverRecord = {
  toldWhom?: string | null | undefined;
  toldAt?: string | null | undefined;
  how?: string | null | undefined;
  /** The rules it answers, by id. */
  about?: readonly string[] | null | undefined;
};

/** Whether who, when and how stand; `latest` is the last moment that has come (`YYYY-MM-DDTHH:MM`): nobody was told later than that. */
export function isTold(handOver: HandOverRecord | null | undefined, latest: string): boolean {
  const complete = [handOver?.toldWhom, handOver?.toldAt, handOver?.how].every(
    (part) => (part ?? '').trim() !== '',
  );
  return complete && !isAhead(handOver?.toldAt, latest);
}

/** A time that has not come yet. */
export const isAhead = (toldAt: string | null | undefined, latest: string): boolean =>
  (toldAt ?? '').trim() > latest;

/**
 * Whether safety lets an assessment be signed: every cauda equina question has a recorded yes or no, and every emergency has been
 * handed over to somebody, at a stated time that has come, by some way. A hand-over answers the rules it names: one found later asks
 * for another. Nothing else opens it; a hand-over without an emergency closes nothing.
 */
export function signingGate(
  urgency: Urgency,
  handOver: HandOverRecord | null | undefined,
  latest: string,
): SigningGate {
  const emergencies =
    urgency.tier === 'emergency'
      ? urgency.rules.filter(({ tier }) => tier === 'emergency').map(({ id }) => id)
      : [];
  const about = handOver?.about ?? [];
  const untold = emergencies.filter((id) => !about.includes(id));
  return {
    unanswered: urgency.unansweredScreenItems,
    handOverMissing: urgency.tier === 'emergency' && (untold.length > 0 || !isTold(handOver, latest)),
    untold,
  };
}

export const isOpen = ({ unanswered, handOverMissing }: SigningGate): boolean =>
  unanswered.length === 0 && !handOverMissing;
