import { type Definition, definitionAt } from '../facts-path';

const orders = new Map<string, readonly string[]>();

function stepsOf(definition: Definition | null): readonly string[] {
  if (definition?.shape) return Object.keys(definition.shape);
  const keys = definition?.keyType as { def?: { entries?: Record<string, string> } } | undefined;
  return Object.values(keys?.def?.entries ?? {});
}

/** The steps below a facts path, in the order of the schema; worked out once for each path. */
function orderBelow(path: string): readonly string[] {
  const known = orders.get(path);
  if (known) return known;
  const order = stepsOf(definitionAt(path));
  orders.set(path, order);
  return order;
}

/**
 * Which of two facts paths comes first in the schema. A record comes back from the database with its keys in an order of the database's
 * own: what is signed must stand in the order in which it was shown.
 */
export function compareBySchema(one: string, other: string): number {
  const [a, b] = [one.split('.'), other.split('.')];
  for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
    if (a[depth] === b[depth]) continue;
    const order = orderBelow(a.slice(0, depth).join('.'));
    return order.indexOf(a[depth] ?? '') - order.indexOf(b[depth] ?? '');
  }
  return a.length - b.length;
}
