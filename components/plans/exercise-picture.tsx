import { useTranslations } from 'next-intl';
import { ExerciseFigure } from '@/components/exercises/figure';
import { postureOf } from '@/components/exercises/posture-of';
import { EXERCISES } from '@/domain/plan/exercises';
import type { ExerciseId } from '@/domain/plan/exercises/ids';

/** The drawing of the starting position in its frame. */
export function ExercisePicture({ exercise }: { exercise: ExerciseId }) {
  const t = useTranslations('plan');
  return (
    <div className="grid h-16 w-20 shrink-0 place-items-center rounded-md bg-accent-soft p-1.5">
      <ExerciseFigure
        posture={postureOf(exercise)}
        label={t('picture', { position: EXERCISES[exercise].text.en.position })}
      />
    </div>
  );
}
