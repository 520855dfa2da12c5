import { useTranslations } from 'next-intl';
import { ExerciseFigure } from '@/components/exercises/figure';
import { ExerciseMovement } from '@/components/exercises/movement';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import { EXERCISES } from '@/domain/plan/exercises/index';
import { rangeOf } from './dose-range';
import { ExerciseDetail } from './exercise-detail';
import { Ladder } from './ladder';
import { useClinicalWords, useContentLanguage } from './words';

/** A dose of walking stages is no count of sets; it stands with the details. */
const startsWithNumber = /^\d/;

/** One exercise of the library. Its number is its address on the page. */
export function ExerciseItem({ id, onPage }: { id: ExerciseId; onPage: ReadonlySet<ExerciseId> }) {
  const t = useTranslations('library');
  const words = useClinicalWords();
  const exercise = EXERCISES[id];
  const text = exercise.text[useContentLanguage()];
  return (
    <Card
      as="li"
      id={id}
      className="flex scroll-mt-4 flex-col gap-2 p-3.5 target:border-accent target:outline-2 target:outline-accent"
    >
      <div className="grid grid-cols-[112px_1fr] gap-3.5">
        <div className="grid h-[84px] place-items-center rounded-lg bg-accent-soft">
          <ExerciseFigure exercise={id} />
        </div>
        <div className="min-w-0">
          <p className="text-xs text-ink-2">{id}</p>
          <h2 className="wrap-anywhere">{text.name}</h2>
          <p className="text-ink-2">{text.purpose}</p>
          {startsWithNumber.test(exercise.dose.sets) ? (
            <p className="mt-1 text-xs">
              {t('short', {
                sets: rangeOf(exercise.dose.sets),
                reps: rangeOf(exercise.dose.reps),
                times: rangeOf(exercise.dose.timesPerDay),
                days: rangeOf(exercise.dose.daysPerWeek),
              })}
            </p>
          ) : null}
        </div>
      </div>
      <div className="flex flex-wrap gap-1.5">
        {exercise.phases.map((phase) => (
          <Chip key={phase} tone="accent">
            {t('phase', { code: phase, name: words.phase[phase] })}
          </Chip>
        ))}
      </div>
      <details className="group">
        <summary className="min-h-8 py-1 font-semibold text-accent">{t('details')}</summary>
        <div className="mt-1 mb-3">
          <ExerciseMovement exercise={id} />
        </div>
        <ExerciseDetail exercise={exercise} />
      </details>
      <div className="mt-auto">
        <Ladder id={id} onPage={onPage} />
      </div>
    </Card>
  );
}
