export const sameItem = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  // An element is compared by identity: it may hold anything.
  if ('$$typeof' in a || '$$typeof' in b) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.is(one[key], other[key]));
};

const sameProp = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item, at) => sameItem(item, b[at]))
    : sameItem(a, b);

/**
 * Whether a control would be drawn the same: properties equal by identity, and words and lists of options equal by what they say, since
 * sections write them where they use them.
 */
export function sameProps(before: object, after: object): boolean {
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => sameProp(one[key], other[key]));
}
