'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { alternativesTo } from '@/domain/plan/alternatives';
import { EXERCISES } from '@/domain/plan/exercises';
import { EXERCISE_IDS, type ExerciseId } from '@/domain/plan/exercises/ids';
import type { PlanContent } from '@/domain/plan/plan';
import { ExercisePicture } from './exercise-picture';
import type { Aside } from './use-reasons';

/** The whole library, what may be given first; what a rule blocks says why and cannot be chosen. */
export function ExercisePicker({
  content,
  instead,
  reasonsOf,
  asideOf,
  onPick,
}: {
  content: PlanContent;
  /** The exercise that is swapped: those of the same purpose come first. */
  instead?: ExerciseId | undefined;
  reasonsOf: (exercise: ExerciseId) => string[];
  asideOf: (exercise: ExerciseId) => Aside[] | null;
  onPick: (exercise: ExerciseId) => void;
}) {
  const t = useTranslations('plan');
  const [query, setQuery] = useState('');
  const onPlan = new Set([...content.items, ...content.extras].map(({ exercise }) => exercise));
  const alternatives = instead ? alternativesTo(instead) : [];
  const placeOf = (id: ExerciseId) => {
    const place = alternatives.indexOf(id);
    return place === -1 ? alternatives.length : place;
  };
  const wanted = query.trim().toLowerCase();
  const found = EXERCISE_IDS.filter((id) => {
    const { name, purpose } = EXERCISES[id].text.en;
    return `${id} ${name} ${purpose}`.toLowerCase().includes(wanted);
  })
    .map((id) => ({ id, reasons: reasonsOf(id), aside: asideOf(id) }))
    .sort(
      (a, b) => Number(a.reasons.length > 0) - Number(b.reasons.length > 0) || placeOf(a.id) - placeOf(b.id),
    );
  return (
    <>
      <p className="mb-3 text-ink-2">{t('addHint')}</p>
      <TextField
        label={t('filter')}
        type="search"
        maxLength={60}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul
        aria-label={t('addTitle')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
        tabIndex={0}
        className="mt-3 max-h-[55vh] overflow-y-auto"
      >
        {found.map(({ id, reasons, aside }) => {
          const { name, purpose } = EXERCISES[id].text.en;
          return (
            <li
              key={id}
              className="flex items-start gap-3 border-b border-dashed border-line py-2 last:border-b-0"
            >
              <ExercisePicture exercise={id} />
              <div className="min-w-0 grow">
                <p className="font-semibold">
                  {name} <span className="text-xs font-normal text-ink-2">{id}</span>
                </p>
                <p className="text-ink-2">
                  {alternatives.includes(id) ? (
                    <b className="font-semibold text-accent">{t('samePurpose')} · </b>
                  ) : null}
                  {purpose}
                </p>
                {reasons.length > 0 ? (
                  <p className="font-semibold text-watch">
                    <span aria-hidden="true">◆ </span>
                    {reasons.join(' ')}
                  </p>
                ) : null}
              </div>
              {onPlan.has(id) ? (
                <span className="shrink-0 pr-1 text-xs text-ink-2">{t('onPlan')}</span>
              ) : (
                <Button
                  size="small"
                  className="mr-1 shrink-0"
                  disabled={reasons.length > 0 && aside === null}
                  aria-label={t('addThis', { name })}
                  onClick={() => onPick(id)}
                >
                  {aside ? t('chooseAside') : t('choose')}
                </Button>
              )}
            </li>
          );
        })}
        {found.length === 0 ? <li className="py-4 text-ink-2">{t('notFound')}</li> : null}
      </ul>
    </>
  );
}
