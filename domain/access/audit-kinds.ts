/** What an event of the audit log comes down to: seen, changed, signed, taken out of the system, or who may come in. */
export const AUDIT_KINDS = ['seen', 'changed', 'signed', 'printed', 'exported', 'account'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];
