import { classNames } from '@/components/ui/class-names';
import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { Pose } from './body/pose';
import styles from './figure.module.css';
import { POSES } from './poses';
import { arrowsOf } from './sheet/arrows';
import { ArrowPath, CloseUp, Drawing } from './sheet/drawing';
import { type Frame, frameOf, SHEET } from './sheet/frame';
import { footAt, sceneAt } from './sheet/scene';
import { FIGURE_WORDS, useFigureLanguage } from './words';

/** A pose never changes, so its frame is found once. */
const FRAMES = new WeakMap<Pose, Frame>();
function frameFor(pose: Pose): Frame {
  const known = FRAMES.get(pose);
  if (known) return known;
  const frame = frameOf(pose);
  FRAMES.set(pose, frame);
  return frame;
}

/** `telling` is the one picture that says most; a number is the share of the way from start (0) to end (1). */
export type Moment = 'start' | 'end' | 'telling' | number;

/**
 * One drawing of an exercise. Without `label` it says in words what it shows: the position at the start, or at the end.
 * The arrow of the movement stands on the start, and on the picture that stands alone.
 */
export function ExerciseFigure({
  exercise,
  moment = 'telling',
  label,
  className,
}: {
  exercise: ExerciseId;
  moment?: Moment;
  label?: string;
  className?: string;
}) {
  const language = useFigureLanguage();
  const pose = POSES[exercise];
  const shown = moment === 'telling' ? (pose.telling ?? (pose.end ? 'end' : 'start')) : moment;
  const share = shown === 'start' ? 0 : shown === 'end' ? 1 : shown;
  const frame = frameFor(pose);
  const words = FIGURE_WORDS[language];
  const said = pose.words[language];
  const inWords =
    said.end === undefined
      ? said.start
      : share < 0.5
        ? `${words.start}: ${said.start}`
        : `${words.end}: ${said.end}`;
  const moving = typeof moment === 'number';
  return (
    <svg
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      role="img"
      aria-label={label ?? inWords}
      fill="none"
      className={classNames('h-auto w-full', styles.figure, className)}
    >
      <Drawing painted={sceneAt(pose, share).painted} frame={frame} />
      {pose.closeUp ? <CloseUp painted={footAt(pose, share, pose.closeUp)} /> : null}
      {shown === 'end' || moving
        ? null
        : arrowsOf(pose).map((arrow, i) => (
            <ArrowPath key={i} arrow={arrow} frame={frame} bold={moment === 'telling'} />
          ))}
    </svg>
  );
}
