import type { Scope } from '@/domain/access/policy';
import type { Tx } from './db';

/**
 * What every action is given: the transaction of the request with its clinic set, who acts, and the clock. Nothing reads
 * the time elsewhere, so that a seed can replay a history.
 */
export type Action = {
  tx: Tx;
  clinicId: string;
  userId: string;
  /** The patients the transaction reaches: what the permission of the procedure says. */
  reach: Scope;
  now: Date;
  requestId: string | null;
};
