import type { PublishedFacts } from './case-schema';

/** Parts of a published case the engine cannot use, and why. Everything else changes the facts. */
export const UNUSABLE_KEYS: Readonly<Record<string, string>> = {
  extra: 'own words of the source: shown to a reader, never parsed',
  'history.none_relevant': 'says nothing about any single condition',
};

/** The unusable parts a case holds, by the names of `UNUSABLE_KEYS`. */
export function unusableKeysOf(facts: PublishedFacts): string[] {
  return [
    ...((facts.extra?.length ?? 0) > 0 ? ['extra'] : []),
    ...(facts.history?.includes('none_relevant') ? ['history.none_relevant'] : []),
  ];
}
