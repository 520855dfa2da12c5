import { sameAnswers } from '@/components/forms/same-answers';
import type { KeptPart } from './draft-vault';

/** What becomes of a part kept on the device when its assessment is opened again. */
export type Meeting = 'sent_already' | 'go_on' | 'choose';

/**
 * Compares what was kept with what the server holds now. It goes on where nothing newer came in between, or where the newer one is
 * the page's own last request; otherwise a person chooses.
 */
export function meetKept(part: KeptPart, server: { data: unknown; version: number }): Meeting {
  if (sameAnswers(part.typed, server.data)) return 'sent_already';
  if (part.baseVersion === server.version) return 'go_on';
  const sent = part.unanswered as { data?: unknown; baseVersion?: number } | null;
  const ownRequestArrived =
    sent?.baseVersion !== undefined &&
    sent.baseVersion + 1 === server.version &&
    sameAnswers(sent.data, server.data);
  return ownRequestArrived ? 'go_on' : 'choose';
}
