import { useTranslations } from 'next-intl';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import { EXERCISES } from '@/domain/plan/exercises/index';
import { rungsOf } from './library-query';
import { useContentLanguage } from './words';

type Rung = { id: ExerciseId; onPage: ReadonlySet<ExerciseId> };

/** What an exercise comes from and grows into, as rungs to climb. */
export function Ladder({ id, onPage }: Rung) {
  const t = useTranslations('library.ladder');
  const { from, into } = rungsOf(id);
  return (
    <dl className="border-t border-line pt-2 text-sm">
      {from.length > 0 ? <Rungs label={t('from')} ids={from} onPage={onPage} sign="↓" /> : null}
      {into.length > 0 ? (
        <Rungs label={t('into')} ids={into} onPage={onPage} sign="↑" />
      ) : (
        <div className="text-xs text-ink-2">
          <dt className="sr-only">{t('into')}</dt>
          <dd>{t('top')}</dd>
        </div>
      )}
    </dl>
  );
}

function Rungs({
  label,
  ids,
  onPage,
  sign,
}: {
  label: string;
  ids: readonly ExerciseId[];
  onPage: ReadonlySet<ExerciseId>;
  sign: string;
}) {
  const language = useContentLanguage();
  return (
    <div className="grid grid-cols-[6rem_1fr] gap-x-2 py-0.5">
      <dt className="text-xs leading-[18px] text-ink-2">
        <span aria-hidden="true">{sign}</span> {label}
      </dt>
      <dd className="flex flex-col gap-0.5">
        {ids.map((id) => (
          <a
            key={id}
            // A plain link, so that the browser marks the target. A rung that the filters hide is shown among all exercises.
            href={onPage.has(id) ? `#${id}` : `/library#${id}`}
            className="inline-flex min-h-6 items-center text-accent underline-offset-2 hover:underline"
          >
            <span className="font-semibold">{id}</span> {EXERCISES[id].text[language].name}
          </a>
        ))}
      </dd>
    </div>
  );
}
