import Link from 'next/link';
import { classNames } from './class-names';

/** The views of one list, each under its own address. */
export function ViewTabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { href: string; text: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1.5">
      {tabs.map(({ href, text, current }) => (
        <Link
          key={href}
          href={href}
          aria-current={current ? 'page' : undefined}
          className={classNames(
            'inline-flex min-h-8 items-center rounded-full border px-3 text-xs font-semibold',
            current
              ? 'border-accent-line bg-accent-soft text-accent-ink'
              : 'border-line-2 bg-card hover:bg-sunk',
          )}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
