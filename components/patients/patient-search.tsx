import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { Button, LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { TextField } from '@/components/ui/field';
import { PageHeader } from '@/components/ui/page-header';
import { PatientList } from './patient-list';
import { type PatientsQuery, patientsHref } from './patients-query';

/** Find a patient: the search is an ordinary form, so it works before any script has loaded. */
export function PatientSearch({
  found,
  query,
}: {
  found: Outputs['patients']['search'];
  query: PatientsQuery;
}) {
  const t = useTranslations('patients');
  const common = useTranslations('common');
  const newPatient = (
    <LinkButton tone="primary" href="/patients/new">
      {t('newPatient')}
    </LinkButton>
  );
  return (
    <div className="mx-auto max-w-[1280px] p-5">
      <PageHeader title={t('title')} sub={t('sub')} actions={newPatient} />
      <search>
        <form action="/patients" className="mb-4 flex flex-wrap items-end gap-2">
          <TextField
            key={query.query}
            label={t('search.label')}
            type="search"
            name="query"
            defaultValue={query.query}
            placeholder={t('search.placeholder')}
            maxLength={100}
            autoComplete="off"
            className="w-full max-w-md grow"
          />
          <Button type="submit">{t('search.go')}</Button>
          {query.query ? (
            <LinkButton tone="quiet" href="/patients">
              {t('search.clear')}
            </LinkButton>
          ) : null}
        </form>
      </search>
      {found.rows.length === 0 ? (
        <Card>
          <EmptyState
            title={query.query ? t('empty.noResult', { query: query.query }) : t('empty.none')}
            action={newPatient}
          >
            {query.query ? t('empty.noResultText') : t('empty.noneText')}
          </EmptyState>
        </Card>
      ) : (
        <>
          {query.query ? <p className="mb-2">{t('search.results', { query: query.query })}</p> : null}
          <PatientList rows={found.rows} />
        </>
      )}
      {found.nextCursor || query.cursor ? (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          {found.nextCursor ? (
            <LinkButton href={patientsHref({ ...query, cursor: found.nextCursor })}>
              {common('more')}
            </LinkButton>
          ) : null}
          {query.cursor ? (
            <Link
              href={patientsHref({ ...query, cursor: null })}
              className="font-semibold text-accent hover:underline"
            >
              {t('firstPage')}
            </Link>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
