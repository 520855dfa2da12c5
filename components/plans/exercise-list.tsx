'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { EXERCISES } from '@/domain/plan/exercises';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { PlanContent, PlanItem } from '@/domain/plan/plan';
import { ExerciseEditor } from './exercise-editor';
import { ExercisePicker } from './exercise-picker';
import { added, changed, moved, removed, swapped } from './plan-edits';
import type { Aside } from './use-reasons';
import { useRowFocus } from './use-row-focus';

const nameOf = (exercise: ExerciseId) => EXERCISES[exercise].text.en.name;

/** The exercises in their order. Moving, swapping, adding and removing keep the focus in the list and say what happened. */
export function ExerciseList({
  content,
  reasonsOf,
  asideOf,
  errorOf,
  onChange,
}: {
  content: PlanContent;
  reasonsOf: (exercise: ExerciseId) => string[];
  asideOf: (exercise: ExerciseId) => Aside[] | null;
  errorOf: (field: string) => string | null;
  onChange: (items: PlanItem[]) => void;
}) {
  const t = useTranslations('plan');
  const { items } = content;
  const { list, fallback, focusRow } = useRowFocus();
  const [said, setSaid] = useState('');
  /** The library is open for the end of the list, or for the place of an exercise. */
  const [picking, setPicking] = useState<{ place: number | null } | null>(null);

  function move(place: number, by: -1 | 1) {
    const item = items[place];
    if (!item) return;
    onChange(moved(items, place, by));
    setSaid(t('moved', { name: nameOf(item.exercise), place: place + by + 1, count: items.length }));
    focusRow(place + by, by === -1 ? 'up' : 'down');
  }

  function remove(place: number) {
    const item = items[place];
    if (!item) return;
    onChange(removed(items, place));
    setSaid(t('removed', { name: nameOf(item.exercise) }));
    focusRow(Math.min(place, items.length - 2), 'remove');
  }

  function pick(exercise: ExerciseId, place: number | null) {
    onChange(place === null ? added(items, exercise, content) : swapped(items, place, exercise, content));
    const before = place === null ? undefined : items[place];
    setSaid(
      before
        ? t('swapped', { before: nameOf(before.exercise), name: nameOf(exercise) })
        : t('added', { name: nameOf(exercise) }),
    );
    setPicking(null);
    focusRow(place ?? items.length, 'swap');
  }

  return (
    <section aria-labelledby="plan-exercises">
      <h2 id="plan-exercises" className="mb-2">
        {t('exercises')}
      </h2>
      <ul ref={list} className="flex flex-col gap-3">
        {items.map((item, place) => (
          <ExerciseEditor
            key={item.exercise}
            item={item}
            reasons={reasonsOf(item.exercise)}
            aside={asideOf(item.exercise)}
            first={place === 0}
            last={place === items.length - 1}
            errorOf={(field) => errorOf(`items.${place}.${field}`)}
            onChange={(change) => onChange(changed(items, place, change))}
            onMove={(by) => move(place, by)}
            onSwap={() => setPicking({ place })}
            onRemove={() => remove(place)}
          />
        ))}
      </ul>
      {items.length === 0 ? <p className="text-ink-2">{t('none')}</p> : null}
      <Button ref={fallback} className="mt-3" onClick={() => setPicking({ place: null })}>
        <span aria-hidden="true">+</span> {t('add')}
      </Button>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <Dialog
        open={picking !== null}
        wide
        title={picking?.place == null ? t('addTitle') : t('swapTitle')}
        onClose={() => setPicking(null)}
      >
        <ExercisePicker
          content={content}
          instead={picking?.place == null ? undefined : items[picking.place]?.exercise}
          reasonsOf={reasonsOf}
          asideOf={asideOf}
          onPick={(exercise) => pick(exercise, picking?.place ?? null)}
        />
      </Dialog>
    </section>
  );
}
