import { describe, expect, test } from 'vitest';
import { HOME, mayOpen, PAGES, type PagePath } from './pages';
import { can, PERMISSIONS, type Permission, ROLES, type Role } from './policy';

/** The rows of the access matrix of the security background (§3.2) that the product has; – stands for no. */
const MATRIX: [Permission, Record<Role, string>][] = [
  [
    'team.manage',
    { admin: 'clinic', therapist: '–', assistant: '–', front_desk: '–', auditor: '–', patient: '–' },
  ],
  [
    'patient.create',
    { admin: '–', therapist: 'clinic', assistant: '–', front_desk: 'clinic', auditor: '–', patient: '–' },
  ],
  [
    'care_team.manage',
    {
      admin: 'clinic',
      therapist: 'assigned',
      assistant: '–',
      front_desk: 'clinic',
      auditor: '–',
      patient: '–',
    },
  ],
  [
    'assessment.read',
    {
      admin: '–',
      therapist: 'care_team',
      assistant: 'assigned',
      front_desk: '–',
      auditor: '–',
      patient: '–',
    },
  ],
  [
    'assessment.sign',
    { admin: '–', therapist: 'assigned', assistant: '–', front_desk: '–', auditor: '–', patient: '–' },
  ],
  [
    'assessment.submit',
    { admin: '–', therapist: '–', assistant: 'assigned', front_desk: '–', auditor: '–', patient: '–' },
  ],
  [
    'plan.sign',
    { admin: '–', therapist: 'assigned', assistant: '–', front_desk: '–', auditor: '–', patient: '–' },
  ],
  [
    'patient.reveal_number',
    { admin: '–', therapist: 'assigned', assistant: '–', front_desk: '–', auditor: '–', patient: '–' },
  ],
  [
    'break_glass.open',
    { admin: '–', therapist: 'clinic', assistant: '–', front_desk: '–', auditor: '–', patient: '–' },
  ],
  [
    'break_glass.review',
    { admin: 'clinic', therapist: '–', assistant: '–', front_desk: '–', auditor: 'clinic', patient: '–' },
  ],
  [
    'my.report',
    { admin: '–', therapist: '–', assistant: '–', front_desk: '–', auditor: '–', patient: 'self' },
  ],
];

describe('the policy table', () => {
  test.each(MATRIX)('%s reaches as far as the matrix says', (permission, row) => {
    for (const role of ROLES) expect(can(role, permission) ?? '–', role).toBe(row[role]);
  });

  test('admins, front desk and auditors reach nothing clinical', () => {
    const clinical = PERMISSIONS.filter((permission) =>
      /^(case\.(read|open|close)|assessment|plan|follow_up|questionnaire\.(read|write)|alert|caseload)/.test(
        permission,
      ),
    );
    expect(clinical.length).toBeGreaterThan(10);
    for (const role of ['admin', 'front_desk', 'auditor'] as const)
      for (const permission of clinical) expect(can(role, permission), `${role} ${permission}`).toBeNull();
  });

  test('signing asks for the care team: a record opened with a reason does not suffice', () => {
    for (const permission of ['assessment.sign', 'plan.sign'] as const)
      expect(Object.fromEntries(ROLES.map((role) => [role, can(role, permission)]))).toMatchObject({
        therapist: 'assigned',
        patient: null,
      });
  });
});

describe('the table of pages', () => {
  test.each(ROLES)('%s starts on a page that is open to them', (role) => {
    expect(mayOpen(role, HOME[role])).toBe(true);
  });

  test('the page of the own account is open to everybody', () => {
    for (const role of ROLES) expect(mayOpen(role, '/account'), role).toBe(true);
  });

  test('pages of patients are open to patients alone, all others to staff alone', () => {
    for (const page of Object.keys(PAGES).filter((name) => name !== '/account') as PagePath[]) {
      const patients = page.startsWith('/my');
      expect(mayOpen('patient', page), page).toBe(patients);
      if (patients)
        for (const role of ROLES) expect(mayOpen(role, page), `${role} ${page}`).toBe(role === 'patient');
    }
  });
});
