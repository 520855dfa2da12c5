'use client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useMay } from '@/components/shell/access';
import { useTRPCClient } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button, LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { PatientList } from './patient-list';
import { PatientSearchForm } from './patient-search-form';
import { useSearchText } from './search-text';

type Page = Outputs['patients']['search'];

/** Everybody by name, or whom the search finds, fifty at a time. `everybody` is the first page, there before any script. */
export function PatientSearch({ everybody }: { everybody: Page }) {
  const t = useTranslations('patients');
  const common = useTranslations('common');
  const client = useTRPCClient();
  const { text } = useSearchText();
  const may = useMay();
  const found = useInfiniteQuery({
    queryKey: ['patients', 'search', text],
    queryFn: ({ pageParam, signal }) =>
      client.patients.search.query({ query: text, cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    ...(text === '' ? { initialData: { pages: [everybody], pageParams: [null] } } : {}),
  });
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const settled = found.isSuccess && !found.isPlaceholderData;
  const newPatient = may('patient.create') ? (
    <LinkButton tone="primary" href="/patients/new">
      {t('newPatient')}
    </LinkButton>
  ) : undefined;
  return (
    <div className="mx-auto max-w-[1280px] p-5">
      <PageHeader title={t('title')} sub={t('sub')} actions={newPatient} />
      <PatientSearchForm problem={found.error ? problemOf(found.error) : null} />
      {found.error ? <ProblemNotice problem={problemOf(found.error)} /> : null}
      <div role="status" className="mb-2 empty:hidden">
        {found.isFetching && !settled ? common('loading') : null}
        {text && settled && rows.length > 0 ? t('search.results', { query: text }) : null}
        {settled && rows.length === 0 ? (
          <Card>
            <EmptyState
              title={text ? t('empty.noResult', { query: text }) : t('empty.none')}
              action={newPatient}
            >
              {text ? t('empty.noResultText') : t('empty.noneText')}
            </EmptyState>
          </Card>
        ) : null}
      </div>
      {rows.length > 0 && !found.error ? <PatientList rows={rows} /> : null}
      {found.hasNextPage && settled ? (
        <Button className="mt-3" busy={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {common('more')}
        </Button>
      ) : null}
    </div>
  );
}
