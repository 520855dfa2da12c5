'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Logo } from '@/components/ui/logo';
import { HOME } from '@/domain/access/pages';
import type { Role } from '@/domain/access/policy';
import { LockButton } from './lock-button';
import { MainNav } from './main-nav';
import { MenuButton } from './menu-button';
import { type Area, navGroups } from './nav-items';
import { OnPaper } from './on-paper';
import { SignOutButton } from './sign-out-button';

/** As many pages as stand beside the name and the buttons; more get a row of their own. */
const MOST_IN_ONE_ROW = 5;

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .slice(0, 2)
    .join('');

/** The bar of the clinic's and the admin's pages, with what the person's role opens; on a phone behind a menu button. */
export function TopBar({
  area,
  role,
  userName,
  clinicName,
  search,
}: {
  area: Area;
  role: Role;
  userName: string;
  clinicName: string;
  search?: ReactNode;
}) {
  const t = useTranslations('shell');
  const path = usePathname();
  const navId = useId();
  const button = useRef<HTMLButtonElement>(null);
  /** The page on which the menu was opened: it does not stay open on the next one. */
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === path;
  const close = () => setOpenOn(null);
  useEffect(() => {
    if (!open) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpenOn(null);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  const groups = navGroups(area, role);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <header className="no-print flex min-h-12 flex-wrap items-center gap-x-5 border-b border-line bg-card px-5 max-md:gap-x-3 max-md:px-4">
      <Link
        href={HOME[role]}
        className="flex min-h-12 items-center gap-2 text-[16px] font-bold tracking-tight"
      >
        <Logo /> Rootwise
      </Link>
      <MainNav
        id={navId}
        groups={groups}
        path={path}
        open={open}
        ownRow={count > MOST_IN_ONE_ROW}
        onChosen={close}
      />
      <div className="ml-auto flex items-center justify-end gap-3 max-md:gap-2 max-[22rem]:flex-wrap">
        {search}
        <OnPaper line="clinic" text={clinicName} />
        <span className="text-xs text-ink-2 max-xl:hidden">{clinicName}</span>
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
        <MenuButton
          ref={button}
          controls={navId}
          open={open}
          onToggle={() => setOpenOn(open ? null : path)}
        />
      </div>
    </header>
  );
}
