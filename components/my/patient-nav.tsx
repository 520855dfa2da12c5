'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';

const ITEMS = [
  { href: '/my', label: 'today' },
  { href: '/my/progress', label: 'progress' },
  { href: '/my/check-in', label: 'checkIn' },
  { href: '/my/understand', label: 'understand' },
] as const;

/** Bottom bar of the patient's pages, within reach of a thumb. */
export function PatientNav() {
  const t = useTranslations('shell');
  const path = usePathname();
  return (
    <nav
      aria-label={t('main')}
      data-bottom-bar
      className="no-print fixed inset-x-0 bottom-0 border-t border-line bg-card pb-[env(safe-area-inset-bottom)]"
    >
      <ul className="mx-auto flex max-w-md justify-around">
        {ITEMS.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={path === href ? 'page' : undefined}
              className={classNames(
                'flex min-h-12 items-center px-2 text-sm',
                path === href ? 'font-bold text-accent' : 'text-ink-2',
              )}
            >
              {t(`patientNav.${label}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
