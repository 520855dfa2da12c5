import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { type CaseloadQuery, caseloadHref } from './caseload-query';

/** Nobody on the list: nobody at all, or nobody for the chosen reason. */
export function CaseloadEmpty({ query, opens }: { query: CaseloadQuery; opens: boolean }) {
  const t = useTranslations('caseload');
  if (query.why || query.cursor)
    return (
      <EmptyState
        title={t('empty.filtered')}
        action={<LinkButton href={caseloadHref({ scope: query.scope })}>{t('showAll')}</LinkButton>}
      >
        {t('empty.filteredText')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t(`empty.${query.scope}`)}
      action={
        opens ? (
          <LinkButton tone="primary" href="/patients/new">
            {t('newPatient')}
          </LinkButton>
        ) : undefined
      }
    >
      {t(opens ? 'empty.text' : 'empty.assistant')}
    </EmptyState>
  );
}
