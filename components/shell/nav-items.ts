import { mayOpen, type PagePath } from '@/domain/access/pages';
import type { Role } from '@/domain/access/policy';

export type Area = 'clinic' | 'admin';
type Item = {
  href: PagePath;
  label:
    | 'caseload'
    | 'patients'
    | 'alerts'
    | 'library'
    | 'overview'
    | 'adminAlerts'
    | 'adminCases'
    | 'team'
    | 'outbox'
    | 'questionnaires'
    | 'breakGlass'
    | 'access'
    | 'settings'
    | 'audit';
};
export type NavGroup = { name: 'care' | 'clinic' | 'oversight'; items: readonly Item[] };

const GROUPS: Record<Area, readonly NavGroup[]> = {
  clinic: [
    {
      name: 'care',
      items: [
        { href: '/caseload', label: 'caseload' },
        { href: '/patients', label: 'patients' },
        { href: '/alerts', label: 'alerts' },
        { href: '/library', label: 'library' },
      ],
    },
  ],
  admin: [
    {
      name: 'care',
      items: [
        { href: '/admin', label: 'overview' },
        { href: '/admin/alerts', label: 'adminAlerts' },
        { href: '/admin/cases', label: 'adminCases' },
      ],
    },
    {
      name: 'clinic',
      items: [
        { href: '/admin/team', label: 'team' },
        { href: '/admin/questionnaires', label: 'questionnaires' },
        { href: '/admin/settings', label: 'settings' },
        { href: '/admin/outbox', label: 'outbox' },
      ],
    },
    {
      name: 'oversight',
      items: [
        { href: '/admin/break-glass', label: 'breakGlass' },
        { href: '/admin/audit', label: 'audit' },
        { href: '/admin/access', label: 'access' },
      ],
    },
  ],
};

/** The pages of the bar that a role opens, by what they are about; groups without any are left out. */
export const navGroups = (area: Area, role: Role): NavGroup[] =>
  GROUPS[area]
    .map(({ name, items }) => ({ name, items: items.filter(({ href }) => mayOpen(role, href)) }))
    .filter(({ items }) => items.length > 0);

/** Which of them somebody is on: the one whose address the page's begins with, the longest of several. */
export const currentOf = (groups: readonly NavGroup[], path: string): PagePath | null =>
  groups
    .flatMap(({ items }) => items.map(({ href }) => href))
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0] ?? null;
