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
import { type AuditQuery, asksForAll, auditHref } from './audit-query';

const ALL: AuditQuery = { personId: null, patientId: null, kind: null, day: null };

/** The audit log, newest first, fifty events at a time. `first` is the first page, there before any script. */
export function AuditView({
  first,
  people,
  query,
}: {
  first: Outputs['audit']['list'];
  people: Outputs['audit']['people'];
  query: AuditQuery;
}) {
  const t = useTranslations('audit');
  const common = useTranslations('common');
  const client = useTRPCClient();
  const found = useInfiniteQuery({
    queryKey: ['audit', query, first.rows[0]?.eventId],
    queryFn: ({ pageParam, signal }) => client.audit.list.query({ ...query, cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    initialData: { pages: [first], pageParams: [null] },
    // The log is asked again only when somebody asks: every question is an entry of it.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const rows = found.data.pages.flatMap((page) => page.rows);
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub')} />
      <AuditFilters query={query} people={people} patientName={first.patientName} />
      {rows.length === 0 ? (
        <Card>
          <EmptyState
            title={t('empty')}
            action={
              asksForAll(query) ? undefined : <LinkButton href={auditHref(ALL)}>{t('clear')}</LinkButton>
            }
          >
            {t('emptyText')}
          </EmptyState>
        </Card>
      ) : (
        <AuditList rows={rows} query={query} />
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
