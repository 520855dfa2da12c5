import { can, type Permission, type Role } from './policy';

/** Every page of somebody signed in, as its folder is called, with the permission that opens it. */
export const PAGES = {
  '/caseload': 'caseload.read',
  '/patients': 'patient.search',
  '/patients/new': 'patient.create',
  '/patients/[patientId]': 'patient.read',
  '/patients/[patientId]/open': 'break_glass.open',
  '/cases/[caseId]': 'case.read',
  '/cases/[caseId]/plan': 'plan.read',
  '/cases/[caseId]/plan/compare': 'plan.read',
  '/cases/[caseId]/follow-up': 'follow_up.write',
  '/cases/[caseId]/progress': 'case.read',
  '/cases/[caseId]/questionnaires': 'questionnaire.read',
  '/cases/[caseId]/questionnaires/[questionnaire]': 'questionnaire.write',
  '/assessments/[assessmentId]': 'assessment.read',
  '/alerts': 'alert.read',
  '/library': 'library.read',
  '/engine': 'engine.read',
  '/own-actions': 'audit.own',
  '/admin': 'admin.overview',
  '/admin/alerts': 'admin.alerts',
  '/admin/cases': 'admin.overview',
  '/admin/team': 'team.read',
  '/admin/questionnaires': 'questionnaire.license',
  '/admin/break-glass': 'break_glass.review',
  '/admin/access': 'access.read',
  '/admin/settings': 'clinic.manage',
  '/admin/audit': 'audit.view',
  '/admin/outbox': 'mail.read',
  '/account': 'account.manage',
  '/my': 'my.read',
  '/my/check-in': 'my.report',
  '/my/questions/[questionnaire]': 'my.report',
  '/my/progress': 'my.read',
  '/my/understand': 'my.read',
  '/my/warning-card': 'my.read',
  '/my/access': 'my.access',
} as const satisfies Record<string, Permission>;

export type PagePath = keyof typeof PAGES;

/** Where each role starts; each of these pages is one the role may open. */
export const HOME: Record<Role, PagePath> = {
  admin: '/admin',
  therapist: '/caseload',
  assistant: '/caseload',
  front_desk: '/patients',
  auditor: '/admin/break-glass',
  patient: '/my',
};

/** Whether a role may open a page at all; whose record it shows is decided by what it loads. */
export const mayOpen = (role: Role, page: PagePath): boolean => can(role, PAGES[page]) !== null;
