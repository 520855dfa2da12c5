'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useTRPCClient } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button, LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { AuditFilters } from './audit-filters';
import { AuditList } from './audit-list';
import { type AuditPage, type AuditQuery, asksForAll } from './audit-query';

/** The audit log, or one's own part of it, newest first, fifty events at a time. `first` is the first page, there before any script. */
export function AuditView({
  page,
  first,
  people,
  query,
}: {
  page: AuditPage;
  first: Outputs['audit']['list'];
  people: Outputs['audit']['people'] | null;
  query: AuditQuery;
}) {
  const t = useTranslations('audit');
  const common = useTranslations('common');
  const client = useTRPCClient();
  const found = useInfiniteQuery({
    queryKey: ['audit', page, query, first.rows[0]?.eventId],
    queryFn: ({ pageParam, signal }) => {
      const { personId, ...ofAnybody } = query;
      const asked = { ...ofAnybody, cursor: pageParam };
      return page === '/own-actions'
        ? client.audit.own.query(asked, { signal })
        : client.audit.list.query({ ...asked, personId }, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    initialData: { pages: [first], pageParams: [null] },
    // The log is asked again only when somebody asks: every question is an entry of it.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const rows = found.data.pages.flatMap((each) => each.rows);
  return (
    <>
      <PageHeader
        title={t(page === '/own-actions' ? 'own' : 'title')}
        sub={t(page === '/own-actions' ? 'ownSub' : 'sub')}
      />
      <AuditFilters page={page} query={query} people={people} patientName={first.patientName} />
      {rows.length === 0 ? (
        <Card>
          <EmptyState
            title={t('empty')}
            action={asksForAll(query) ? undefined : <LinkButton href={page}>{t('clear')}</LinkButton>}
          >
            {t('emptyText')}
          </EmptyState>
        </Card>
      ) : (
        <AuditList rows={rows} page={page} query={query} />
      )}
      <div className="mt-3 flex flex-col items-start gap-3">
        {found.error ? <ProblemNotice problem={problemOf(found.error)} /> : null}
        {found.hasNextPage ? (
          <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {common('more')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
