/**
 * The four values of every clinical yes/no item. `not_tested` is never read as `absent`, and `unable`
 * (tried, could not be judged) is neither: both carry no weight in the engine.
 */
export const FINDINGS = ['present', 'absent', 'unable', 'not_tested'] as const;
export type Finding = (typeof FINDINGS)[number];

/** Findings by item; an item that is missing is `not_tested`. */
export type FindingMap<Key extends string> = Partial<Record<Key, Finding>>;

/** The recorded finding, or `not_tested` when nobody recorded one. */
export function findingIn<Key extends string>(map: FindingMap<Key> | undefined, key: Key): Finding {
  return map?.[key] ?? 'not_tested';
}

/** Keys recorded as present, in the order of the vocabulary they were written in. */
export function presentIn<Key extends string>(map: FindingMap<Key> | undefined): Key[] {
  return map ? (Object.keys(map) as Key[]).filter((key) => map[key] === 'present') : [];
}
