import type { AuditKind } from '@/domain/access/audit-kinds';
import type { AuditEvent } from './events';

export type AuditEventName = AuditEvent['event'];

/** The kind of every event. A new variant without a line here does not compile. */
const KINDS: Record<AuditEventName, AuditKind> = {
  'session.signed_in': 'account',
  'session.link_requested': 'account',
  'session.first_step': 'account',
  'session.proved': 'account',
  'session.ended': 'account',
  'session.others_ended': 'account',
  'session.factor_refused': 'account',
  'factor.begun': 'account',
  'factor.enrolled': 'account',
  'factor.removed': 'account',
  'factor.recovery_code_used': 'account',
  'factor.recovery_codes_renewed': 'account',
  'factor.reset': 'account',
  'factor.requirement_set': 'account',
  'passkey.begun': 'account',
  'passkey.added': 'account',
  'passkey.renamed': 'account',
  'passkey.removed': 'account',
  'passkey.counter_refused': 'account',
  'account.viewed': 'account',
  'password.changed': 'account',
  'session.signed_out': 'account',
  'password.set': 'account',
  'clinic.opened': 'account',
  'clinic.side_order_set': 'changed',
  'caseload.viewed': 'seen',
  'patients.searched': 'seen',
  'patient.viewed': 'seen',
  'patient.created': 'changed',
  'patient.updated': 'changed',
  'patient.number_revealed': 'seen',
  'patient.portal_access_given': 'account',
  'patient.factor_reset': 'account',
  'case.opened': 'changed',
  'case.viewed': 'seen',
  'case.progress_viewed': 'seen',
  'case.closed': 'changed',
  'case.reassigned': 'changed',
  'assessment.started': 'changed',
  'assessment.viewed': 'seen',
  'assessment.section_saved': 'changed',
  'assessment.signed': 'signed',
  'assessment.addendum_added': 'changed',
  'assessment.entered_in_error': 'changed',
  'assessment.error_withdrawn': 'changed',
  'plan.viewed': 'seen',
  'plan.draft_created': 'changed',
  'plan.draft_saved': 'changed',
  'plan.signed': 'signed',
  'plan.addendum_added': 'changed',
  'plan.entered_in_error': 'changed',
  'plan.error_withdrawn': 'changed',
  'follow_up.recorded': 'changed',
  'questionnaires.viewed': 'seen',
  'questionnaire.text_recorded': 'changed',
  'questionnaire.text_withdrawn': 'changed',
  'questionnaire.answered': 'changed',
  'alert.opened': 'changed',
  'alert.closed': 'changed',
  'alerts.viewed': 'seen',
  'my.viewed': 'seen',
  'my.exercise_marked': 'changed',
  'my.answers_kept': 'changed',
  'my.checked_in': 'changed',
  'admin.viewed': 'seen',
  'team.added': 'account',
  'team.link_issued': 'account',
  'team.sessions_ended': 'account',
  'team.status_set': 'account',
  'team.role_set': 'account',
  'care_team.viewed': 'seen',
  'care_team.joined': 'account',
  'care_team.left': 'account',
  'break_glass.opened': 'seen',
  'break_glass.listed': 'seen',
  'break_glass.reviewed': 'changed',
  'assessment.submitted': 'changed',
  'assessment.handed_back': 'changed',
  'audit.viewed': 'seen',
  'record.printed': 'printed',
  'record.copied': 'exported',
};

export const AUDIT_EVENT_NAMES = Object.keys(KINDS) as AuditEventName[];

/** The name as this version knows it; `unknown` for an event that an older or newer version wrote. */
export const knownEvent = (event: string): AuditEventName | 'unknown' =>
  Object.hasOwn(KINDS, event) ? (event as AuditEventName) : 'unknown';

/** The kind of an event, null for one this version does not know. */
export function kindOf(event: string): AuditKind | null {
  const known = knownEvent(event);
  return known === 'unknown' ? null : KINDS[known];
}

/** All events of a kind. */
export const eventsOf = (kind: AuditKind): AuditEventName[] =>
  AUDIT_EVENT_NAMES.filter((name) => KINDS[name] === kind);
