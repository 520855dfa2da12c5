import { useTranslations } from 'next-intl';
import { ViewTabs } from '@/components/ui/view-tabs';
import { type CaseloadQuery, caseloadHref } from './caseload-query';

/** My cases or everybody's; the reason stays as it was chosen. */
export function ScopeChips({ query }: { query: CaseloadQuery }) {
  const t = useTranslations('caseload.scope');
  return (
    <ViewTabs
      label={t('label')}
      tabs={(['mine', 'clinic'] as const).map((scope) => ({
        href: caseloadHref({ scope, why: query.why }),
        text: t(scope),
        current: scope === query.scope,
      }))}
    />
  );
}
