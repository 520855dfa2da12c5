/** What an error, or one it was caused by, says of itself. `code` is of Prisma, PostgreSQL or Node; `kind` of Prisma's driver adapter. */
export type Link = { name: string | null; code: string | null; kind: string | null; message: string };

const DEEPEST = 6;

const textOrNull = (thing: unknown): string | null => (typeof thing === 'string' ? thing : null);

/** An error and what it was caused by, the outermost first, wherever Prisma and its driver adapter put the cause. */
export function chainOf(error: unknown): Link[] {
  const chain: Link[] = [];
  for (let at: unknown = error; at && typeof at === 'object' && chain.length < DEEPEST; ) {
    const { name, code, originalCode, kind, message, cause, meta } = at as Record<string, unknown>;
    chain.push({
      name: textOrNull(name),
      code: textOrNull(originalCode) ?? textOrNull(code),
      kind: textOrNull(kind),
      message: textOrNull(message) ?? '',
    });
    at = (meta as Record<string, unknown> | undefined)?.driverAdapterError ?? cause;
  }
  return chain;
}
