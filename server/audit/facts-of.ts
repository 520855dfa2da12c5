/**
 * What an administrator may read of an event's details, in the order of reading. Everything else, above all what hints at the
 * state of a patient (urgency, level, decision), stays out.
 */
export const SHOWN_FACTS = ['what', 'section', 'fields', 'page', 'rows', 'role', 'status', 'reason'] as const;
export type ShownFact = (typeof SHOWN_FACTS)[number];

const wordsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map(String);

/** The facts of an event that may be shown, each with its values as codes. */
export function factsOf(detail: unknown): { fact: ShownFact; values: string[] }[] {
  if (detail === null || typeof detail !== 'object') return [];
  const details = detail as Record<string, unknown>;
  return SHOWN_FACTS.map((fact) => ({ fact, values: wordsIn(details[fact] ?? []) })).filter(
    ({ values }) => values.length > 0,
  );
}
