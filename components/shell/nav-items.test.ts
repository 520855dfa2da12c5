import { expect, test } from 'vitest';
import { HOME, mayOpen } from '@/domain/access/pages';
import { STAFF_ROLES } from '@/domain/access/policy';
import { currentOf, navGroups } from './nav-items';

const hrefs = (groups: ReturnType<typeof navGroups>) =>
  groups.flatMap(({ items }) => items.map(({ href }) => href));

test('a role sees what it may open and no empty group', () => {
  for (const role of STAFF_ROLES) {
    const area = HOME[role].startsWith('/admin') ? 'admin' : 'clinic';
    const groups = navGroups(area, role);
    expect(groups.every(({ items }) => items.length > 0)).toBe(true);
    expect(hrefs(groups).every((href) => mayOpen(role, href))).toBe(true);
    expect(hrefs(groups)).toContain(HOME[role]);
  }
  expect(hrefs(navGroups('clinic', 'front_desk'))).toEqual(['/patients']);
  expect(navGroups('admin', 'admin').map(({ name }) => name)).toEqual(['care', 'clinic', 'oversight']);
});

test('the page somebody is on is the closest one above the address', () => {
  const admin = navGroups('admin', 'admin');
  expect(currentOf(admin, '/admin')).toBe('/admin');
  expect(currentOf(admin, '/admin/audit')).toBe('/admin/audit');
  expect(currentOf(admin, '/admin/audit/anything')).toBe('/admin/audit');
  expect(currentOf(admin, '/account')).toBeNull();
  expect(currentOf(navGroups('clinic', 'therapist'), '/patientsandmore')).toBeNull();
});
