export type PatientsQuery = { query: string; cursor: string | null };

/** The longest search text the server takes. */
const MOST_CHARACTERS = 100;

/** What the address asks for; text beyond what the server takes is cut. */
export function readPatientsQuery({
  query,
  cursor,
}: Record<string, string | string[] | undefined>): PatientsQuery {
  return {
    query: typeof query === 'string' ? [...query.trim()].slice(0, MOST_CHARACTERS).join('').trim() : '',
    cursor: typeof cursor === 'string' && cursor ? cursor : null,
  };
}

export function patientsHref({ query, cursor }: PatientsQuery): string {
  const params = new URLSearchParams();
  if (query) params.set('query', query);
  if (cursor) params.set('cursor', cursor);
  const text = params.toString();
  return text ? `/patients?${text}` : '/patients';
}
