import { ExerciseFigure } from '@/components/exercises/figure';
import type { ExerciseId } from '@/domain/plan/exercises/ids';

/** The drawing that says most of an exercise, in its frame. */
export function ExercisePicture({ exercise }: { exercise: ExerciseId }) {
  return (
    <div className="grid h-16 w-[84px] shrink-0 place-items-center rounded-md bg-accent-soft">
      <ExerciseFigure exercise={exercise} />
    </div>
  );
}
