import { z } from 'zod';

/**
 * The four values of every clinical yes/no item. `not_tested` is never read as `absent`, and `unable`
 * (tried, could not be judged) is neither: both carry no weight in the engine.
 */
export const FINDINGS = ['present', 'absent', 'unable', 'not_tested'] as const;
export const findingSchema = z.enum(FINDINGS);
export type Finding = z.infer<typeof findingSchema>;

/** A map from item to finding; an item that is missing is `not_tested`. */
export function findingMapOf<const Keys extends readonly [string, ...string[]]>(keys: Keys) {
  return z.partialRecord(z.enum(keys), findingSchema);
}

export type FindingMap<Key extends string> = Partial<Record<Key, Finding>>;

/** The recorded finding, or `not_tested` when nobody recorded one. */
export function findingIn<Key extends string>(map: FindingMap<Key> | undefined, key: Key): Finding {
  return map?.[key] ?? 'not_tested';
}

/** Keys recorded as present, in the order of the vocabulary they were written in. */
export function presentIn<Key extends string>(map: FindingMap<Key> | undefined): Key[] {
  return map ? (Object.keys(map) as Key[]).filter((key) => map[key] === 'present') : [];
}
