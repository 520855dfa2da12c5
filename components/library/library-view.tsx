import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { EXERCISE_IDS } from '@/domain/plan/exercises/ids';
import { ExerciseItem } from './exercise-item';
import { LibraryFilter } from './library-filter';
import { findExercises, type LibraryQuery } from './library-query';
import { useContentLanguage } from './words';

/** Every exercise a plan can be built from, filtered on the server so that the library's content stays there. */
export function LibraryView({ query }: { query: LibraryQuery }) {
  const t = useTranslations('library');
  const found = findExercises(query, useContentLanguage());
  const onPage = new Set(found);
  return (
    <div className="mx-auto max-w-[1280px] p-5">
      <PageHeader title={t('title')} sub={t('sub', { count: EXERCISE_IDS.length })} />
      <LibraryFilter query={query} />
      {found.length === 0 ? (
        <Card>
          <EmptyState
            title={t('empty')}
            action={<LinkButton href="/library">{t('filter.clear')}</LinkButton>}
          >
            {t('emptyText')}
          </EmptyState>
        </Card>
      ) : (
        <>
          <p className="mb-2 text-xs text-ink-2">{t('results', { count: found.length })}</p>
          <ul className="grid gap-3 has-[details[open]]:items-start md:grid-cols-2 xl:grid-cols-3">
            {found.map((id) => (
              <ExerciseItem key={id} id={id} onPage={onPage} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
