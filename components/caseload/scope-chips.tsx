import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { type CaseloadQuery, caseloadHref } from './caseload-query';

/** My cases or everybody's; the reason stays as it was chosen. */
export function ScopeChips({ query }: { query: CaseloadQuery }) {
  const t = useTranslations('caseload.scope');
  return (
    <nav aria-label={t('label')} className="flex gap-1.5">
      {(['mine', 'clinic'] as const).map((scope) => (
        <Link
          key={scope}
          href={caseloadHref({ scope, why: query.why })}
          aria-current={scope === query.scope ? 'true' : undefined}
          className={classNames(
            'inline-flex min-h-8 items-center rounded-full border px-3 text-xs font-semibold',
            scope === query.scope
              ? 'border-accent-line bg-accent-soft text-accent-ink'
              : 'border-line-2 bg-card hover:bg-sunk',
          )}
        >
          {t(scope)}
        </Link>
      ))}
    </nav>
  );
}
