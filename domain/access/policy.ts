/** Roles a membership can carry. */
export const ROLES = ['admin', 'therapist', 'patient'] as const;
export type Role = (typeof ROLES)[number];

/** How far a permission reaches: the whole clinic, or only the person's own record. */
export type Scope = 'clinic' | 'self';

/**
 * Who may do what, and how far. One table: the server guards with it, the screens hide with it, the tests sweep it.
 * A role that is missing from a row may not. Admins see caseloads, never clinical content.
 */
export const POLICY = {
  'caseload.read': { therapist: 'clinic' },
  'patient.read': { therapist: 'clinic' },
  'patient.create': { therapist: 'clinic' },
  'patient.update': { therapist: 'clinic' },
  'patient.invite': { therapist: 'clinic' },
  'case.read': { therapist: 'clinic' },
  'case.open': { therapist: 'clinic' },
  'case.close': { therapist: 'clinic' },
  'assessment.read': { therapist: 'clinic' },
  'assessment.write': { therapist: 'clinic' },
  'assessment.sign': { therapist: 'clinic' },
  'plan.read': { therapist: 'clinic' },
  'plan.write': { therapist: 'clinic' },
  'plan.sign': { therapist: 'clinic' },
  'follow_up.write': { therapist: 'clinic' },
  'questionnaire.read': { therapist: 'clinic' },
  'questionnaire.write': { therapist: 'clinic' },
  'questionnaire.license': { admin: 'clinic' },
  'alert.read': { therapist: 'clinic' },
  'alert.close': { therapist: 'clinic' },
  'library.read': { therapist: 'clinic' },
  'my.read': { patient: 'self' },
  'my.report': { patient: 'self' },
  'admin.overview': { admin: 'clinic' },
  'admin.alerts': { admin: 'clinic' },
  'team.read': { admin: 'clinic' },
  'team.manage': { admin: 'clinic' },
  'case.reassign': { admin: 'clinic' },
  'session.own': { admin: 'self', therapist: 'self', patient: 'self' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Permission = keyof typeof POLICY;

export const PERMISSIONS = Object.keys(POLICY) as Permission[];

/** The scope a role holds a permission with, or null when it does not. */
export function can(role: Role, permission: Permission): Scope | null {
  const row: Partial<Record<Role, Scope>> = POLICY[permission];
  return row[role] ?? null;
}
