import type { Outputs } from '@/components/trpc/outputs';

export type WhyKind = Outputs['caseload']['list']['rows'][number]['why']['kind'];
export type Scope = 'mine' | 'clinic';
export type CaseloadQuery = { scope: Scope; why: WhyKind | null; cursor: string | null };

/** The reasons with a tile, in the order of the list. */
export const TILE_KINDS = [
  'red_alert',
  'checked_in_worse',
  'stalled',
  'overdue',
  'unsigned',
  'recheck_due',
] as const satisfies readonly WhyKind[];

type SearchParams = Record<string, string | string[] | undefined>;

/** What the address asks for; anything unknown in it falls back to the therapist's whole list. */
export function readCaseloadQuery({ scope, why, cursor }: SearchParams): CaseloadQuery {
  return {
    scope: scope === 'clinic' ? 'clinic' : 'mine',
    why: TILE_KINDS.find((kind) => kind === why) ?? null,
    cursor: typeof cursor === 'string' && cursor ? cursor : null,
  };
}

/** The address of a list; defaults stay out of it, so that the plain page has a plain address. */
export function caseloadHref({ scope, why, cursor }: Partial<CaseloadQuery>): string {
  const params = new URLSearchParams();
  if (scope === 'clinic') params.set('scope', scope);
  if (why) params.set('why', why);
  if (cursor) params.set('cursor', cursor);
  const text = params.toString();
  return text ? `/caseload?${text}` : '/caseload';
}
