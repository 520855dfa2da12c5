/** Roles a membership can carry. `admin` is the owner of the clinic and whoever shares that work. */
export const ROLES = ['admin', 'therapist', 'assistant', 'front_desk', 'auditor', 'patient'] as const;
export type Role = (typeof ROLES)[number];

/** Roles of people who work at the clinic. */
export const STAFF_ROLES = [
  'admin',
  'therapist',
  'assistant',
  'front_desk',
  'auditor',
] as const satisfies Role[];
export type StaffRole = (typeof STAFF_ROLES)[number];

/**
 * How far a permission reaches. `clinic`: every patient of the clinic. `care_team`: the patients whose care team the person is on, and
 * for an hour one whose record was opened with a reason (break-glass). `assigned`: the care team only, break-glass does not suffice.
 * `self`: the person's own record. PostgreSQL filters rows by the same word.
 */
export type Scope = 'clinic' | 'care_team' | 'assigned' | 'self';

/** What each person may do with their own account. */
const EVERYBODY = {
  admin: 'self',
  therapist: 'self',
  assistant: 'self',
  front_desk: 'self',
  auditor: 'self',
  patient: 'self',
} as const satisfies Record<Role, Scope>;

/** What each member of staff may do with their own account. */
const EVERY_STAFF = {
  admin: 'self',
  therapist: 'self',
  assistant: 'self',
  front_desk: 'self',
  auditor: 'self',
} as const satisfies Record<StaffRole, Scope>;

/**
 * Who may do what, and how far. One table: the server guards with it, the screens hide with it, the page that explains access prints
 * it, the tests sweep it. A role that is missing from a row may not. Admins and auditors see caseloads and logs, never clinical
 * content. Alerts reach every therapist of the clinic: an emergency is dealt with by whoever is there.
 */
export const POLICY = {
  'caseload.read': { therapist: 'care_team', assistant: 'care_team' },
  'patient.search': { therapist: 'clinic', assistant: 'assigned', front_desk: 'clinic' },
  'patient.read': { therapist: 'care_team', assistant: 'assigned', front_desk: 'clinic' },
  'patient.create': { therapist: 'clinic', front_desk: 'clinic' },
  'patient.update': { therapist: 'assigned', front_desk: 'clinic' },
  'patient.reveal_number': { therapist: 'assigned' },
  'patient.reset_factor': { admin: 'clinic', therapist: 'assigned' },
  'patient.invite': { therapist: 'assigned', front_desk: 'clinic' },
  'care_team.read': { admin: 'clinic', therapist: 'care_team', assistant: 'assigned', front_desk: 'clinic' },
  'care_team.manage': { admin: 'clinic', therapist: 'assigned', front_desk: 'clinic' },
  'break_glass.open': { therapist: 'clinic' },
  'break_glass.review': { admin: 'clinic', auditor: 'clinic' },
  'case.read': { therapist: 'care_team', assistant: 'assigned' },
  'case.open': { therapist: 'assigned' },
  'case.close': { therapist: 'assigned' },
  'case.reassign': { admin: 'clinic' },
  'assessment.read': { therapist: 'care_team', assistant: 'assigned' },
  'assessment.write': { therapist: 'care_team', assistant: 'assigned' },
  'assessment.submit': { assistant: 'assigned' },
  'assessment.sign': { therapist: 'assigned' },
  'assessment.correct': { therapist: 'assigned' },
  'plan.read': { therapist: 'care_team', assistant: 'assigned' },
  'plan.write': { therapist: 'care_team', assistant: 'assigned' },
  'plan.sign': { therapist: 'assigned' },
  'plan.correct': { therapist: 'assigned' },
  'follow_up.write': { therapist: 'care_team' },
  'questionnaire.read': { therapist: 'care_team', assistant: 'assigned' },
  'questionnaire.write': { therapist: 'care_team', assistant: 'assigned' },
  'questionnaire.license': { admin: 'clinic' },
  'alert.read': { therapist: 'clinic' },
  'alert.close': { therapist: 'clinic' },
  'record.take_out': { therapist: 'care_team', assistant: 'assigned' },
  'library.read': { therapist: 'clinic', assistant: 'clinic' },
  'engine.read': { therapist: 'clinic', assistant: 'clinic' },
  'my.read': { patient: 'self' },
  'my.report': { patient: 'self' },
  'my.access': { patient: 'self' },
  'admin.overview': { admin: 'clinic' },
  'admin.alerts': { admin: 'clinic' },
  'audit.view': { admin: 'clinic', auditor: 'clinic' },
  'audit.own': { therapist: 'care_team', assistant: 'assigned' },
  'clinic.manage': { admin: 'clinic' },
  'team.read': { admin: 'clinic', auditor: 'clinic' },
  'team.manage': { admin: 'clinic' },
  'mail.read': { admin: 'clinic' },
  'team.secure': { admin: 'clinic' },
  'access.read': { admin: 'clinic', auditor: 'clinic' },
  'session.own': EVERYBODY,
  'factor.enrol': EVERYBODY,
  'factor.change': EVERYBODY,
  'passkey.add': EVERY_STAFF,
  'passkey.change': EVERYBODY,
  'account.manage': EVERYBODY,
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Permission = keyof typeof POLICY;

/** What asks the person to have shown lately who they are: an unlocked screen is not enough. */
export const STEP_UP: readonly Permission[] = [
  'assessment.sign',
  'plan.sign',
  'assessment.correct',
  'plan.correct',
  'break_glass.open',
  'patient.reveal_number',
  'patient.reset_factor',
  'factor.enrol',
  'factor.change',
  'passkey.add',
  'passkey.change',
  'team.secure',
];

/** What is left to somebody whose clinic asks for a second factor until they have one. */
export const WHILE_ENROLLING: readonly Permission[] = ['session.own', 'factor.enrol', 'passkey.add'];

export const PERMISSIONS = Object.keys(POLICY) as Permission[];

/** The scope a role holds a permission with, or null when it does not. */
export function can(role: Role, permission: Permission): Scope | null {
  const row: Partial<Record<Role, Scope>> = POLICY[permission];
  return row[role] ?? null;
}
