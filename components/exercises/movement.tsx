'use client';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import { ExerciseFigure, type Moment } from './figure';
import { POSES } from './poses';
import { useCalm, useMovement } from './use-movement';
import { FIGURE_WORDS, useFigureLanguage } from './words';

/**
 * Start and end of an exercise side by side, and the way between them when asked for. Who wants nothing to move keeps
 * the two.
 */
export function ExerciseMovement({
  exercise,
  size = 'normal',
}: {
  exercise: ExerciseId;
  size?: 'normal' | 'touch';
}) {
  const words = FIGURE_WORDS[useFigureLanguage()];
  const pose = POSES[exercise];
  const calm = useCalm();
  const box = useRef<HTMLDivElement>(null);
  const [playing, setPlaying] = useState(false);
  const share = useMovement(pose, playing, box);
  const moves = pose.end !== undefined && pose.course !== 'apart' && !calm;
  return (
    <div ref={box} className="flex flex-col gap-2">
      {playing && moves ? (
        <Picture exercise={exercise} moment={share} />
      ) : (
        <div className={classNames('grid gap-2', pose.end ? 'grid-cols-2' : null)}>
          <Picture exercise={exercise} moment="start" caption={pose.end ? words.start : words.position} />
          {pose.end ? <Picture exercise={exercise} moment="end" caption={words.end} /> : null}
        </div>
      )}
      {moves ? (
        <Button size={size} className="no-print self-start" onClick={() => setPlaying((before) => !before)}>
          {playing ? words.stop : words.play}
        </Button>
      ) : null}
    </div>
  );
}

function Picture({ exercise, moment, caption }: { exercise: ExerciseId; moment: Moment; caption?: string }) {
  return (
    <figure className="min-w-0">
      <div className="rounded-lg bg-accent-soft p-1 print:bg-white">
        <ExerciseFigure exercise={exercise} moment={moment} />
      </div>
      {caption ? (
        <figcaption className="mt-0.5 text-xs font-semibold text-ink-2">{caption}</figcaption>
      ) : null}
    </figure>
  );
}
