import { can, type Permission, type Scope, STEP_UP, WHILE_ENROLLING } from '@/domain/access/policy';
import type { Action } from '../action';
import { provedLately } from '../auth/prove';
import type { SignedIn } from '../auth/session';
import { withTenant } from '../db';
import { Problem } from '../errors';
import { requireSpace } from '../health/disk-space';
import { once } from '../idempotency';
import { log, logUnexpected } from '../log';
import { asTrpcError, t } from './init';

/** Answers problems with their code, logs what was unexpected under the request id, and one line per call. */
const observed = t.middleware(async ({ ctx, path, next }) => {
  const started = performance.now();
  const result = await next();
  const about = {
    requestId: ctx.requestId,
    procedure: path,
    clinicId: ctx.session?.clinicId,
    userId: ctx.session?.userId,
    milliseconds: Math.round(performance.now() - started),
  };
  if (result.ok) {
    log.info({ ...about, code: 'OK' });
    return result;
  }
  const error = asTrpcError(result.error);
  if (error.code === 'INTERNAL_SERVER_ERROR') logUnexpected(error.cause ?? error, about);
  else log.info({ ...about, code: error.code });
  return { ...result, error };
});

/** How a procedure reaches the data: one transaction each, as the person who is signed in. */
function accessOf(session: SignedIn, reach: Scope, about: { now: Date; requestId: string; path: string }) {
  const { clinicId, userId } = session;
  const { now, requestId, path } = about;
  const self = reach === 'self' && session.patientId ? { patientId: session.patientId } : {};
  const act = <Answer>(
    purpose: 'question' | 'change',
    work: (action: Action) => Promise<Answer>,
  ): Promise<Answer> =>
    withTenant(
      { clinicId, userId, reach, ...self },
      (tx) => work({ tx, clinicId, userId, reach, now, requestId }),
      purpose,
    );
  const read = <Answer>(work: (action: Action) => Promise<Answer>): Promise<Answer> => act('question', work);
  /** As `read`, and a repeat with the same idempotency key has no second effect. */
  const write = async <Answer>(
    input: { idempotencyKey: string },
    work: (action: Action) => Promise<Answer>,
  ): Promise<Answer> => {
    requireSpace();
    return act('change', (action) =>
      once(action, { procedure: path, key: input.idempotencyKey, request: input }, () => work(action)),
    );
  };
  return { read, write };
}

/**
 * The only way to make a procedure for people who are signed in: it names its permission, and the policy table answers
 * before the input is looked at. The scope a role holds it with travels on as `ctx.scope`.
 */
export const procedure = (permission: Permission) =>
  t.procedure
    .meta({ permission })
    .use(observed)
    .use(({ ctx, path, next }) => {
      const { session } = ctx;
      if (!session) throw new Problem('UNAUTHORIZED', 'Please sign in.');
      const scope: Scope | null = can(session.role, permission);
      if (!scope || (scope === 'self' && session.role === 'patient' && !session.patientId)) {
        throw new Problem('FORBIDDEN', 'Your role does not allow this.');
      }
      if (session.mustEnrol && !WHILE_ENROLLING.includes(permission)) {
        throw new Problem('FORBIDDEN', 'Set up your second factor first.', {}, null, 'second_factor');
      }
      if (STEP_UP.includes(permission) && !provedLately(session, ctx.now)) {
        throw new Problem('FORBIDDEN', 'Please show again who you are.', {}, null, 'step_up');
      }
      const about = { now: ctx.now, requestId: ctx.requestId, path };
      return next({ ctx: { ...ctx, session, scope, ...accessOf(session, scope, about) } });
    });

/** For the few things done before anyone is signed in: using a set-password link, asking for a link to sign in. */
export const publicProcedure = t.procedure.meta({ public: true }).use(observed);
