import type { SectionKind } from '@/prisma/generated/enums';

/** What an event carries besides its name: ids and field names only, never clinical text, names or e-mails. */
type Of<Event extends string, Detail extends Record<string, unknown> = Record<never, never>> = {
  event: Event;
  patientId?: string;
  subjectId?: string;
} & Detail;

/** What can leave the system on paper or through the clipboard. */
export const TAKEN_OUT = ['note', 'letter', 'plan'] as const;
export type TakenOut = (typeof TAKEN_OUT)[number];

/** Everything that is written into the audit log. A new kind of event is one more variant here. */
export type AuditEvent =
  | Of<'session.signed_in', { by: 'password' | 'link' | 'second_factor' | 'passkey' }>
  | Of<'session.link_requested'>
  | Of<'session.signed_out'>
  | Of<'session.first_step', { by: 'password' | 'link' }>
  | Of<'session.proved', { by: 'password' | 'passkey' }>
  | Of<'session.ended'>
  | Of<'session.others_ended', { count: number }>
  | Of<'password.changed'>
  | Of<'session.factor_refused', { ended: boolean }>
  | Of<'factor.begun'>
  | Of<'factor.enrolled'>
  | Of<'factor.removed'>
  | Of<'factor.recovery_code_used', { left: number }>
  | Of<'factor.recovery_codes_renewed'>
  | Of<'factor.reset'>
  | Of<'factor.requirement_set', { required: boolean }>
  | Of<'passkey.begun'>
  | Of<'passkey.added'>
  | Of<'passkey.renamed'>
  | Of<'passkey.removed'>
  | Of<'passkey.counter_refused'>
  | Of<'account.viewed'>
  | Of<'password.set'>
  | Of<'clinic.opened'>
  | Of<'clinic.side_order_set'>
  | Of<'caseload.viewed', { rows: number }>
  | Of<'patients.searched', { rows: number }>
  | Of<'patient.viewed'>
  | Of<'patient.created'>
  | Of<'patient.updated', { fields: string[] }>
  | Of<'patient.number_revealed', { number: 'national' | 'insurance'; reason: string }>
  | Of<'patient.portal_access_given'>
  | Of<'patient.factor_reset', { reason: string }>
  | Of<'case.opened'>
  | Of<'case.viewed'>
  | Of<'case.progress_viewed'>
  | Of<'case.closed'>
  | Of<'case.reassigned', { from: string; to: string }>
  | Of<'assessment.started'>
  | Of<'assessment.viewed'>
  | Of<'assessment.section_saved', { section: SectionKind; version: number }>
  | Of<'assessment.signed', { contentHash: string; tier: string; decision: 'accepted' | 'overridden' }>
  | Of<'assessment.addendum_added', { contentHash: string }>
  | Of<'assessment.entered_in_error', { contentHash: string }>
  | Of<'assessment.error_withdrawn', { contentHash: string }>
  | Of<'plan.viewed'>
  | Of<'plan.draft_created'>
  | Of<'plan.draft_saved', { version: number }>
  | Of<'plan.signed', { contentHash: string }>
  | Of<'plan.addendum_added', { contentHash: string }>
  | Of<'plan.entered_in_error', { contentHash: string }>
  | Of<'plan.error_withdrawn', { contentHash: string }>
  | Of<'follow_up.recorded', { level: string }>
  | Of<'questionnaires.viewed'>
  | Of<'questionnaire.text_recorded', { questionnaire: string }>
  | Of<'questionnaire.text_withdrawn', { questionnaire: string }>
  | Of<'questionnaire.answered', { questionnaire: string }>
  | Of<'alert.opened', { level: string }>
  | Of<'alert.closed'>
  | Of<'alerts.viewed', { rows: number }>
  | Of<'my.viewed', { page: 'today' | 'progress' | 'understand' | 'questions' | 'access' }>
  | Of<'my.exercise_marked'>
  | Of<'my.answers_kept', { questionnaire: string }>
  | Of<'my.checked_in', { level: string }>
  | Of<'admin.viewed', { page: 'overview' | 'alerts' | 'cases' | 'team' | 'outbox' }>
  | Of<'team.added', { role: string }>
  | Of<'team.link_issued'>
  | Of<'team.sessions_ended'>
  | Of<'team.status_set', { status: string }>
  | Of<'team.role_set', { from: string; to: string }>
  | Of<'care_team.viewed'>
  | Of<'care_team.joined', { member: string }>
  | Of<'care_team.left', { member: string }>
  | Of<'break_glass.opened', { reason: string }>
  | Of<'break_glass.listed', { rows: number }>
  | Of<'break_glass.reviewed'>
  | Of<'assessment.submitted'>
  | Of<'assessment.handed_back'>
  | Of<'audit.viewed', { rows: number }>
  | Of<'record.printed', { what: TakenOut }>
  | Of<'record.copied', { what: TakenOut }>;
