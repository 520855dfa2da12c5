'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Logo } from '@/components/ui/logo';
import { HOME, mayOpen, type PagePath } from '@/domain/access/pages';
import type { Role } from '@/domain/access/policy';
import { LockButton } from './lock-button';
import { SignOutButton } from './sign-out-button';

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

const ITEMS: Record<'clinic' | 'admin', Item[]> = {
  clinic: [
    { href: '/caseload', label: 'caseload' },
    { href: '/patients', label: 'patients' },
    { href: '/alerts', label: 'alerts' },
    { href: '/library', label: 'library' },
  ],
  admin: [
    { href: '/admin', label: 'overview' },
    { href: '/admin/alerts', label: 'adminAlerts' },
    { href: '/admin/cases', label: 'adminCases' },
    { href: '/admin/team', label: 'team' },
    { href: '/admin/questionnaires', label: 'questionnaires' },
    { href: '/admin/break-glass', label: 'breakGlass' },
    { href: '/admin/audit', label: 'audit' },
    { href: '/admin/access', label: 'access' },
    { href: '/admin/settings', label: 'settings' },
    { href: '/admin/outbox', label: 'outbox' },
  ],
};

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .slice(0, 2)
    .join('');

/** The bar of the clinic's and the admin's pages, with what the person's role opens. */
export function TopBar({
  area,
  role,
  userName,
  clinicName,
  search,
}: {
  area: 'clinic' | 'admin';
  role: Role;
  userName: string;
  clinicName: string;
  search?: ReactNode;
}) {
  const t = useTranslations('shell');
  const path = usePathname();
  const items = ITEMS[area].filter(({ href }) => mayOpen(role, href));
  const current = items
    .filter((item) => path === item.href || path.startsWith(`${item.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return (
    <header className="no-print flex min-h-12 flex-wrap items-center gap-x-5 border-b border-line bg-card px-5 max-sm:pt-2">
      <Link href={HOME[role]} className="flex items-center gap-2 text-[16px] font-bold tracking-tight">
        <Logo /> Rootwise
      </Link>
      <nav aria-label={t('main')} className="flex gap-1 overflow-x-auto py-1 max-sm:order-last max-sm:w-full">
        {items.map((item) => (
          <Link
            key={item.href}
            href={item.href}
            aria-current={item === current ? 'page' : undefined}
            className={classNames(
              'rounded-md px-2.5 py-1.5',
              item === current ? 'bg-accent-soft font-semibold text-accent-ink' : 'text-ink-2 hover:bg-sunk',
            )}
          >
            {t(`nav.${item.label}`)}
          </Link>
        ))}
      </nav>
      <div className="ml-auto flex items-center gap-3">
        {search}
        <span className="text-xs text-ink-2 max-md:hidden">{clinicName}</span>
        <Link
          href="/account"
          className="grid size-7 place-items-center rounded-full bg-accent text-xs font-semibold text-on-accent hover:bg-accent-hover"
          aria-label={t('accountOf', { name: userName, role: t(`role.${role}`) })}
          aria-current={path === '/account' ? 'page' : undefined}
          title={userName}
        >
          {initials(userName)}
        </Link>
        <LockButton />
        <SignOutButton />
      </div>
    </header>
  );
}
