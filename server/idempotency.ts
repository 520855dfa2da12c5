import type { Action } from './action';
import { secretFor } from './auth/secret';
import { canonicalJson } from './canonical-json';
import { Problem } from './errors';

/** Answers that changed nothing: a later attempt with the same key must be looked at afresh. */
const WITHOUT_EFFECT = new Set(['conflict', 'blocked', 'locked', 'possible_duplicates']);

const hadNoEffect = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  'kind' in answer &&
  WITHOUT_EFFECT.has(String(answer.kind));

type Repeatable = { procedure: string; key: string; request: unknown };

/**
 * Runs a mutation once. The key is written first in the same transaction: a second request with it waits for the first,
 * then gets the stored answer; if the first rolled back, the second does the work. The same key with another request is
 * refused.
 */
export async function once<Answer>(
  action: Action,
  { procedure, key, request }: Repeatable,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { tx, clinicId, userId, now } = action;
  // Keyed: a plain hash of a request would confirm a guessed phone number to whoever reads the table.
  const requestHash = secretFor('request', canonicalJson(request));
  const written = await tx.$executeRaw`
    insert into idempotency_key (clinic_id, user_id, key, procedure, request_hash, created_at)
    values (${clinicId}::uuid, ${userId}::uuid, ${key}::uuid, ${procedure}, ${requestHash}, ${now})
    on conflict do nothing`;
  const where = { clinicId_userId_key: { clinicId, userId, key } };
  if (written === 0) {
    const earlier = await tx.idempotencyKey.findUnique({ where });
    if (earlier?.procedure !== procedure || earlier.requestHash !== requestHash) {
      throw new Problem('CONFLICT', 'This form was already sent with other content.');
    }
    return earlier.response as Answer;
  }
  const answer = await work();
  if (hadNoEffect(answer)) await tx.idempotencyKey.delete({ where });
  else await tx.idempotencyKey.update({ where, data: { response: JSON.parse(JSON.stringify(answer)) } });
  return answer;
}
