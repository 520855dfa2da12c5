'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EXERCISES } from '@/domain/plan/exercises';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { PlanItem } from '@/domain/plan/plan';
import { DoseLine } from './dose-line';
import { focusNeighbour } from './focus-neighbour';
import { Part } from './part';
import { removed } from './plan-edits';
import { RuleReasons } from './rule-reasons';

/** What goes on through the day and does not count as an exercise. */
export function ExtrasEditor({
  extras,
  reasonsOf,
  onChange,
}: {
  extras: PlanItem[];
  /** What the rules say against one, in words; nothing on a signed plan. */
  reasonsOf?: (exercise: ExerciseId) => string[];
  onChange?: (extras: PlanItem[]) => void;
}) {
  const t = useTranslations('plan');
  if (extras.length === 0) return null;
  return (
    <Part title={t('extras')}>
      <ul>
        {extras.map(({ exercise, dose, note }, place) => {
          const { name, purpose } = EXERCISES[exercise].text.en;
          return (
            <li
              key={exercise}
              className="flex items-start gap-3 border-b border-dashed border-line py-1.5 last:border-b-0"
            >
              <div className="min-w-0 grow">
                <p className="font-semibold">{name}</p>
                <p className="text-ink-2">{purpose}</p>
                <p>
                  <DoseLine dose={dose} />
                </p>
                {note ? <p>{note}</p> : null}
                <RuleReasons reasons={reasonsOf?.(exercise) ?? []} />
              </div>
              {onChange ? (
                <Button
                  size="small"
                  tone="quiet"
                  aria-label={t('remove', { name })}
                  onClick={(event) => {
                    focusNeighbour(event.currentTarget);
                    onChange(removed(extras, place));
                  }}
                >
                  <span aria-hidden="true">✕</span>
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
