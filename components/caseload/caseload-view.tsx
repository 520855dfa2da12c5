import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { CaseList } from './case-list';
import { type CaseloadQuery, caseloadHref } from './caseload-query';
import { CaseloadEmpty } from './empty';
import { RowKeys } from './row-keys';
import { ScopeChips } from './scope-chips';
import { SummaryTiles } from './summary-tiles';

/** The therapist's first page: whom the day asks for, why, and the one thing to do about it. */
export function CaseloadView({
  caseload,
  query,
  opens,
}: {
  caseload: Outputs['caseload']['list'];
  query: CaseloadQuery;
  /** Whether the reader opens cases; if not, the list is that of their care teams. */
  opens: boolean;
}) {
  const t = useTranslations('caseload');
  const common = useTranslations('common');
  const format = useFormatter();
  const { rows, today, nextCursor } = caseload;
  const date = format.dateTime(new Date(`${today}T00:00:00Z`), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (
    <div className="mx-auto max-w-[1280px] p-5">
      <PageHeader
        title={t('title')}
        sub={t('sub', { date, cases: caseload.openCases })}
        actions={
          opens ? (
            <>
              <ScopeChips query={query} />
              <LinkButton tone="primary" href="/patients/new" className="ml-2">
                {t('newPatient')}
              </LinkButton>
            </>
          ) : undefined
        }
      />
      <SummaryTiles counts={caseload.counts} query={query} />
      {query.why ? (
        <p className="mb-2 flex flex-wrap items-baseline gap-x-3">
          <span>{t('filtered', { why: t(`why.${query.why}`) })}</span>
          <Link
            href={caseloadHref({ scope: query.scope })}
            className="font-semibold text-accent hover:underline"
          >
            {t('showAll')}
          </Link>
        </p>
      ) : null}
      {rows.length === 0 ? (
        <Card>
          <CaseloadEmpty query={query} opens={opens} />
        </Card>
      ) : (
        <RowKeys>
          <CaseList rows={rows} today={today} />
        </RowKeys>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {nextCursor ? (
          <LinkButton href={caseloadHref({ ...query, cursor: nextCursor })}>{common('more')}</LinkButton>
        ) : null}
        {query.cursor ? (
          <LinkButton tone="quiet" href={caseloadHref({ ...query, cursor: null })}>
            {t('firstPage')}
          </LinkButton>
        ) : null}
        {rows.length > 0 ? <p className="ml-auto text-xs text-ink-2 max-lg:hidden">{t('keys')}</p> : null}
      </div>
    </div>
  );
}
