import { CES_ITEMS, type CesItem } from '../evaluation';
import type { Intake } from '../intake/schema';

/**
 * Cauda equina questions without an answer, in the order they are asked. Only a recorded yes or no answers a question:
 * `unable`, `not_tested` and silence leave it open. A leg side of left or right does not answer "both legs?", because
 * the question asks about weakness and numbness too, and a side of both does not either: the person has to be asked.
 * (Classification specification §1.2: all items at every visit while leg symptoms persist.)
 */
export function unansweredScreenItems(intake: Intake): CesItem[] {
  return CES_ITEMS.filter((item) => {
    const answer = intake.caudaEquina?.[item];
    return answer !== 'present' && answer !== 'absent';
  });
}
