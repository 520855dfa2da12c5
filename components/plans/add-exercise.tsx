'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { EXERCISES } from '@/domain/plan/exercises';
import { EXERCISE_IDS, type ExerciseId } from '@/domain/plan/exercises/ids';
import type { BlockedExercise, PlanContent } from '@/domain/plan/plan';

/** The library for this class; what a rule blocks says why and cannot be added. */
export function AddExercise({
  content,
  blocked,
  onAdd,
}: {
  content: PlanContent;
  blocked: BlockedExercise[];
  onAdd: (exercise: ExerciseId) => void;
}) {
  const t = useTranslations('plan');
  const [query, setQuery] = useState('');
  const onPlan = new Set(content.items.map(({ exercise }) => exercise));
  const found = EXERCISE_IDS.filter((id) => {
    const { classes, text } = EXERCISES[id];
    return (
      classes.includes(content.planClass) && text.en.name.toLowerCase().includes(query.trim().toLowerCase())
    );
  });
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
      <ul className="mt-3 max-h-96 overflow-y-auto">
        {found.map((id) => {
          const { text, phases } = EXERCISES[id];
          const reasons =
            blocked.find(({ exercise }) => exercise === id)?.reasons ??
            (phases.includes(content.phase) ? [] : [t('laterPhase', { phases: phases.join(', ') })]);
          return (
            <li
              key={id}
              className="flex items-center justify-between gap-3 border-b border-dashed border-line py-2 last:border-b-0"
            >
              <span className="min-w-0">
                <span className="font-semibold">{text.en.name}</span>{' '}
                <span className="text-xs text-ink-2">{id}</span>
                <span className="block text-ink-2">{text.en.purpose}</span>
                {reasons.length > 0 ? (
                  <span className="block font-semibold text-watch">◆ {reasons.join(' ')}</span>
                ) : null}
              </span>
              {onPlan.has(id) ? (
                <span className="text-xs text-ink-2">{t('onPlan')}</span>
              ) : (
                <Button
                  size="small"
                  disabled={reasons.length > 0}
                  aria-label={t('addThis', { name: text.en.name })}
                  onClick={() => onAdd(id)}
                >
                  +
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
