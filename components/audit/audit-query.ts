import { AUDIT_KINDS, type AuditKind } from '@/domain/access/audit-kinds';
import { logDaySchema } from '@/domain/access/log-day';

/** What of the audit log is asked for; null means all. */
export type AuditQuery = {
  personId: string | null;
  patientId: string | null;
  kind: AuditKind | null;
  day: string | null;
};

type Params = Record<string, string | string[] | undefined>;

/** Reads the address; what it does not understand counts as not asked for. Ids are checked by the server. */
export function auditQueryOf(params: Params): AuditQuery {
  const text = (name: string) => {
    const value = params[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const day = logDaySchema.safeParse(text('day'));
  return {
    personId: text('person'),
    patientId: text('patient'),
    kind: AUDIT_KINDS.find((kind) => kind === text('kind')) ?? null,
    day: day.success ? day.data : null,
  };
}

/** The pages that show the log: the whole of it, and what the person who looks did. */
export type AuditPage = '/admin/audit' | '/own-actions';

/** The address of a question to the log: ids, a kind and a day, never a name. */
export function auditHref(page: AuditPage, { personId, patientId, kind, day }: AuditQuery): string {
  const params = new URLSearchParams();
  if (personId) params.set('person', personId);
  if (patientId) params.set('patient', patientId);
  if (kind) params.set('kind', kind);
  if (day) params.set('day', day);
  return params.size > 0 ? `${page}?${params}` : page;
}

export const asksForAll = ({ personId, patientId, kind, day }: AuditQuery): boolean =>
  !(personId || patientId || kind || day);
