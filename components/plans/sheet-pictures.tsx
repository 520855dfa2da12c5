import { useTranslations } from 'next-intl';
import { ExerciseFigure } from '@/components/exercises/figure';
import { hasEnd } from '@/components/exercises/posture-of';
import type { ExerciseId } from '@/domain/plan/exercises/ids';

/** An exercise on paper: where it starts and where it ends, side by side. */
export function SheetPictures({ exercise }: { exercise: ExerciseId }) {
  const t = useTranslations('plan.sheet');
  if (!hasEnd(exercise))
    return (
      <div className="w-60 shrink-0 px-14">
        <ExerciseFigure exercise={exercise} />
      </div>
    );
  return (
    <div className="grid w-60 shrink-0 grid-cols-2 items-start gap-2">
      {(['start', 'end'] as const).map((moment) => (
        <figure key={moment}>
          <ExerciseFigure exercise={exercise} moment={moment} />
          <figcaption className="text-[9pt]">{t(moment)}</figcaption>
        </figure>
      ))}
    </div>
  );
}
