import type { ShorthandSet, Span } from './shorthand';

/** Leaves of a set as `path.key` → value; entries of a list are leaves named by their region and side. */
export function leavesOf({ path, value }: Pick<ShorthandSet, 'path' | 'value'>): [string, string][] {
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((entry) => {
      if (typeof entry !== 'object' || entry === null) return [`${path}[${String(entry)}]`, ''];
      const { state, ...place } = entry as Record<string, unknown>;
      return [`${path}[${JSON.stringify(place)}]`, JSON.stringify(state ?? null)];
    });
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([key, held]) => [`${path}.${key}`, JSON.stringify(held)]);
  return [[path, JSON.stringify(value)]];
}

/** Drops findings that say different things of the same place on one line: neither is certain. */
export function agreeing(sets: readonly ShorthandSet[]): { sets: ShorthandSet[]; contradicting: Span[] } {
  const said = new Map<string, Set<string>>();
  for (const set of sets)
    for (const [leaf, value] of leavesOf(set)) said.set(leaf, (said.get(leaf) ?? new Set()).add(value));
  const clashes = sets.filter((set) => leavesOf(set).some(([leaf]) => (said.get(leaf)?.size ?? 0) > 1));
  const spans = clashes.map(({ span }) => span);
  const touched = (span: Span) => spans.some(({ start, end }) => start === span.start && end === span.end);
  return { sets: sets.filter(({ span }) => !touched(span)), contradicting: [...new Set(spans)] };
}
