'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { currentOf, type NavGroup } from './nav-items';

/**
 * The pages of the bar, one DOM for both shapes: a row from 768 pixels on, below it a list that is there while `open`. Groups stand
 * apart by a hairline in the row and by their name in the list.
 */
export function MainNav({
  id,
  groups,
  path,
  open,
  ownRow,
  onChosen,
}: {
  id: string;
  groups: readonly NavGroup[];
  path: string;
  open: boolean;
  /** Whether the row stands below the rest of the bar. */
  ownRow: boolean;
  onChosen: () => void;
}) {
  const t = useTranslations('shell');
  const current = currentOf(groups, path);
  const named = groups.length > 1;
  return (
    <nav
      id={id}
      aria-label={t('main')}
      className={classNames(
        'gap-x-3 gap-y-1 py-1 md:flex md:flex-wrap max-md:order-last max-md:w-full max-md:border-t max-md:border-line max-md:py-2',
        ownRow && 'md:order-last md:w-full md:border-t md:border-line',
        open ? 'max-md:flex max-md:flex-col' : 'max-md:hidden',
      )}
    >
      {groups.map(({ name, items }) => (
        <div key={name} className="md:border-l md:border-line md:pl-3 md:first:border-l-0 md:first:pl-0">
          {named ? (
            <p id={`${id}-${name}`} className="px-2.5 pt-1 text-xs font-semibold text-ink-2 md:sr-only">
              {t(`navGroup.${name}`)}
            </p>
          ) : null}
          <ul aria-labelledby={named ? `${id}-${name}` : undefined} className="flex gap-1 max-md:flex-col">
            {items.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  onClick={onChosen}
                  aria-current={href === current ? 'page' : undefined}
                  className={classNames(
                    'flex items-center rounded-md px-2.5 py-1.5 max-md:min-h-11',
                    href === current
                      ? 'bg-accent-soft font-semibold text-accent-ink'
                      : 'text-ink-2 hover:bg-sunk',
                  )}
                >
                  {t(`nav.${label}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
