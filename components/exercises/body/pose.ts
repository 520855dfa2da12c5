import type { Language } from '@/domain/words/language';
import type { Prop } from '../props/prop';
import type { JointName, Limb, Side } from './anatomy';
import type { BodyPose } from './body-pose';
import type { Vec } from './vector';

/** Starting positions, as the library sorts them. */
export type Posture =
  | 'supine'
  | 'prone'
  | 'side_lying'
  | 'sitting'
  | 'standing'
  | 'walking'
  | 'hands_knees'
  | 'kneeling'
  | 'cycling';

/** The way a joint goes from start to end, as an arrow beside it. */
export type PathArrow = {
  of: JointName /** Moved aside on the sheet, right and down. */;
  shift?: readonly [number, number];
  both?: boolean;
};
/** A drawn arrow: a push, a hold, a breath. */
export type FreeArrow = { from: Vec; to: Vec; bow?: number; both?: boolean };
export type Arrow = PathArrow | FreeArrow;

export type View = { yaw: number; pitch: number };

export type PoseWords = { start: string; end?: string };

/** Everything a drawing needs. `end` and `via` say only what differs from `start`. */
export type Pose = {
  posture: Posture;
  view: View;
  start: BodyPose;
  end?: BodyPose;
  /** Moments between start and end that a straight way would miss. */
  via?: readonly BodyPose[];
  /**
   * `stride`: the way back is the way there with right and left changed, as in walking. `apart`: two positions without
   * a way between them. Otherwise the way back is the way there.
   */
  course?: 'there_and_back' | 'stride' | 'apart';
  /** Seconds from start to end. */
  seconds?: number;
  /** Drawn when there is room for one picture only: the end, if nothing else is said. */
  telling?: 'start' | 'end';
  props?: readonly Prop[];
  arrows?: readonly Arrow[];
  /** Limbs drawn before or behind the trunk whatever their depth says. */
  front?: readonly Limb[];
  behind?: readonly Limb[];
  /** The foot of this side shown larger, seen from its toes. */
  closeUp?: Side;
  words: Record<Language, PoseWords>;
};
