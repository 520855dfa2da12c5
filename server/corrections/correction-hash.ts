import { contentHash } from '../canonical-json';

/** What is corrected: exactly one of the two is not null. */
export type Corrected = { assessmentId: string | null; planVersionId: string | null };

type Author = { byId: string; byName: string; at: string };

/** Everything an addendum is bound to: the record, the hash of its signature, and who wrote what when. */
export const addendumHash = (
  addendum: Corrected & Author & { addendumId: string; correctsHash: string; text: string },
): string => contentHash({ addendum });

/** As {@link addendumHash} for a mark "entered in error" or the withdrawal of one. */
export const markHash = (
  mark: Corrected &
    Author & { markId: string; withdrawsId: string | null; correctsHash: string; reason: string },
): string => contentHash({ mark });
