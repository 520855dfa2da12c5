/** A draft section as stored: nested objects whose leaves are answers; a list counts as one answer. */
export type Leaves = Map<string, unknown>;

export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All answers of a section by their path inside it. Null and missing are both "not recorded". */
export function leavesOf(value: unknown, path = ''): Leaves {
  const leaves: Leaves = new Map();
  if (isGroup(value)) {
    for (const [key, inner] of Object.entries(value)) {
      for (const [at, leaf] of leavesOf(inner, path === '' ? key : `${path}.${key}`)) leaves.set(at, leaf);
    }
  } else if (value !== undefined && value !== null) {
    leaves.set(path, value);
  }
  return leaves;
}

/** What stands at a path of a section, or undefined. */
export const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (isGroup(at) ? at[key] : undefined), value);

/** The section with one answer put in its place, or taken out with the groups it leaves empty. */
export function withLeaf(value: unknown, keys: readonly string[], leaf: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return leaf ?? undefined;
  const copy: Record<string, unknown> = isGroup(value) ? { ...value } : {};
  const inner = withLeaf(copy[key], rest, leaf);
  if (inner === undefined || (isGroup(inner) && Object.keys(inner).length === 0)) delete copy[key];
  else copy[key] = inner;
  return copy;
}

/** Whether a path is a place or lies inside it. */
export const isWithin = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}.`);
