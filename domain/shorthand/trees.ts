/** Plain data as it stands in a draft. */
export type Tree = { readonly [key: string]: unknown };
export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

/** Keys in one order, so that two records can be compared as text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, ordered(value[key])]),
  );
}

export const valueAt = (tree: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((here, step) => (isTree(here) ? here[step] : undefined), tree);

export function withValue(tree: unknown, steps: readonly string[], value: unknown): Tree {
  const [step = '', ...rest] = steps;
  const here = isTree(tree) ? tree : {};
  return { ...here, [step]: rest.length > 0 ? withValue(here[step], rest, value) : value };
}

/** Without the value at this place, and without groups that hold nothing once it is gone. */
export function withoutValue(tree: unknown, steps: readonly string[]): Tree {
  const [step = '', ...rest] = steps;
  const here = isTree(tree) ? tree : {};
  const below = rest.length > 0 && isTree(here[step]) ? withoutValue(here[step], rest) : {};
  const { [step]: _, ...others } = here;
  return Object.keys(below).length > 0 ? { ...here, [step]: below } : others;
}
