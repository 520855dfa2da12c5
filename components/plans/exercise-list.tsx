'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { EXERCISES } from '@/domain/plan/exercises';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { PlanItem } from '@/domain/plan/plan';
import { ExerciseEditor } from './exercise-editor';
import { changed, moved, removed } from './plan-edits';

/** The exercises in their order. Moving and removing keep the focus in the list and say what happened. */
export function ExerciseList({
  items,
  reasonsOf,
  errorOf,
  onChange,
  onPick,
}: {
  items: PlanItem[];
  reasonsOf: (exercise: ExerciseId) => string[];
  errorOf: (field: string) => string | null;
  onChange: (items: PlanItem[]) => void;
  /** Opens the library: for the end of the list, or to take the place of an exercise. */
  onPick: (place: number | null) => void;
}) {
  const t = useTranslations('plan');
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  const nameOf = ({ exercise }: PlanItem) => EXERCISES[exercise].text.en.name;

  const focusIn = (place: number, act: 'up' | 'down' | 'remove') =>
    requestAnimationFrame(() => {
      const row = list.current?.children[place];
      const wanted = row?.querySelector<HTMLButtonElement>(`[data-act="${act}"]:not(:disabled)`);
      const other = row?.querySelector<HTMLButtonElement>('[data-act]:not(:disabled)');
      (wanted ?? other ?? add.current)?.focus();
    });

  function move(place: number, by: -1 | 1) {
    const item = items[place];
    if (!item) return;
    onChange(moved(items, place, by));
    setSaid(t('moved', { name: nameOf(item), place: place + by + 1, count: items.length }));
    focusIn(place + by, by === -1 ? 'up' : 'down');
  }

  function remove(place: number) {
    const item = items[place];
    if (!item) return;
    onChange(removed(items, place));
    setSaid(t('removed', { name: nameOf(item) }));
    focusIn(Math.min(place, items.length - 2), 'remove');
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
            first={place === 0}
            last={place === items.length - 1}
            errorOf={(field) => errorOf(`items.${place}.${field}`)}
            onChange={(change) => onChange(changed(items, place, change))}
            onMove={(by) => move(place, by)}
            onSwap={() => onPick(place)}
            onRemove={() => remove(place)}
          />
        ))}
      </ul>
      {items.length === 0 ? <p className="text-ink-2">{t('none')}</p> : null}
      <Button ref={add} className="mt-3" onClick={() => onPick(null)}>
        <span aria-hidden="true">+</span> {t('add')}
      </Button>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </section>
  );
}
