import { useTranslations } from 'next-intl';
import { ExerciseFigure } from '@/components/exercises/figure';
import { hasEnd } from '@/components/exercises/posture-of';
import type { ExerciseId } from '@/domain/plan/exercises/ids';

/** An exercise on paper: where it starts and where it ends, one above the other. */
export function SheetPictures({ exercise }: { exercise: ExerciseId }) {
  const t = useTranslations('plan.sheet');
  if (!hasEnd(exercise))
    return (
      <div className="w-40 shrink-0">
        <ExerciseFigure exercise={exercise} />
      </div>
    );
  return (
    <div className="w-40 shrink-0">
      {(['start', 'end'] as const).map((moment) => (
        <figure key={moment} className="mb-1">
          <ExerciseFigure exercise={exercise} moment={moment} />
          <figcaption className="text-[9pt]">{t(moment)}</figcaption>
        </figure>
      ))}
    </div>
  );
}
