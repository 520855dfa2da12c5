import { TRPCClientError } from '@trpc/client';
import { NotSent } from './not-sent';

/** What a failed call means for the person in front of the screen. */
export type Problem = {
  kind:
    | 'fields'
    | 'signed_out'
    | 'not_found'
    | 'forbidden'
    | 'not_proved'
    | 'conflict'
    | 'too_many'
    | 'too_large'
    | 'not_sent'
    | 'offline'
    | 'unexpected';
  /** Field path → message key, for `fields`. */
  fields: Record<string, string>;
  requestId: string | null;
};

const KINDS: Record<string, Problem['kind']> = {
  BAD_REQUEST: 'fields',
  UNAUTHORIZED: 'signed_out',
  NOT_FOUND: 'not_found',
  FORBIDDEN: 'forbidden',
  CONFLICT: 'conflict',
  TOO_MANY_REQUESTS: 'too_many',
  PAYLOAD_TOO_LARGE: 'too_large',
};

type ErrorData =
  | { code?: string; requestId?: string; fields?: Record<string, string>; reason?: string }
  | null
  | undefined;

/** Whether a call waits for the person to show again who they are. */
export const asksForProof = (error: unknown): boolean =>
  error instanceof TRPCClientError && (error.data as ErrorData)?.reason === 'step_up';

/**
 * Reads a failed call into a {@link Problem}. `not_sent` never left this device; `offline` has no answer, and nobody knows whether it was
 * done.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof TRPCClientError) {
    const data = error.data as ErrorData;
    if (!data)
      return { kind: error.cause instanceof NotSent ? 'not_sent' : 'offline', fields: {}, requestId: null };
    return {
      kind: asksForProof(error) ? 'not_proved' : (KINDS[data.code ?? ''] ?? 'unexpected'),
      fields: data.fields ?? {},
      requestId: data.requestId ?? null,
    };
  }
  return { kind: 'unexpected', fields: {}, requestId: null };
}
