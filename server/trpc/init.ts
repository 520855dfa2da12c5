import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { Permission } from '@/domain/access/policy';
import { type Fields, fieldsOf, Problem } from '../errors';
import type { Context } from './context';

export type Meta = { permission?: Permission; public?: true };

function fieldsOfCause(cause: unknown): Fields | undefined {
  if (cause instanceof ZodError) return fieldsOf(cause);
  if (cause instanceof Problem && Object.keys(cause.fields).length > 0) return cause.fields;
  return undefined;
}

/** The only sentences that leave the server are our own: an unexpected message could quote data or SQL. */
function messageOf(error: TRPCError): string {
  if (error.cause instanceof Problem) return error.cause.message;
  if (error.cause instanceof ZodError) return 'Some fields need another look.';
  if (error.code === 'INTERNAL_SERVER_ERROR') return 'Something went wrong on our side.';
  return error.cause ? 'The request could not be read.' : error.message;
}

export const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => {
      const fields = fieldsOfCause(error.cause);
      const theirs = error.cause instanceof Problem ? error.cause.theirs : null;
      const reason = error.cause instanceof Problem ? error.cause.reason : null;
      return {
        code: shape.code,
        message: messageOf(error),
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          requestId: ctx?.requestId ?? null,
          ...(fields ? { fields } : {}),
          ...(theirs ? { theirs } : {}),
          ...(reason ? { reason } : {}),
        },
      };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** A problem of ours as tRPC says it; anything else stays unexpected. */
export function asTrpcError(error: TRPCError): TRPCError {
  if (error.cause instanceof Problem) {
    return new TRPCError({ code: error.cause.code, message: error.cause.message, cause: error.cause });
  }
  return error;
}
