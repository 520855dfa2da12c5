import { type JointName, type SegmentName, SIDES, type Side } from './anatomy';
import type { ArmPose, BodyPose, LegPose, Place } from './body-pose';
import { FOOT, HEAD, LENGTHS } from './proportions';
import { twoBones } from './two-bones';
import {
  aboutX,
  aboutY,
  aboutZ,
  add,
  after,
  length,
  minus,
  type Turn,
  times,
  turnAlong,
  turned,
  unit,
  type Vec,
} from './vector';

export type Segment = { at: Vec; turn: Turn };
export type Skeleton = {
  joints: Record<JointName, Vec>;
  segments: Record<SegmentName, Segment>;
  /** Centimetres the belly stands out. */
  belly: number;
};
type Parts = { joints: Partial<Skeleton['joints']>; segments: Partial<Skeleton['segments']> };

/** Right is +z of a body that faces x: what turns the right limb out turns the left one the other way. */
const OUT: Record<Side, 1 | -1> = { right: 1, left: -1 };

export const onSegment = ({ at, turn }: Segment, off: Vec): Vec => add(at, turned(turn, off));
const joined = (...turns: Turn[]): Turn => turns.reduce((first, second) => after(first, second));

function trunk(pose: BodyPose, origin: Vec, parts: Parts): void {
  const { joints, segments } = parts;
  const { low = 0, up = 0, neck = 0, bend = 0, twist = 0, look = 0, nod = 0 } = pose;
  const pelvis = joined(
    aboutY(pose.turn ?? 0),
    aboutZ(-(pose.tilt ?? 0)),
    aboutX(pose.sway ?? 0),
    aboutY(pose.spin ?? 0),
  );
  const step = (from: Turn, forward: number, side: number, round: number) =>
    joined(from, aboutZ(-forward), aboutX(side), aboutY(-round));
  const lumbar = step(pelvis, low / 2, bend * 0.3, twist * 0.1);
  const ribs = step(lumbar, low / 2 + up * 0.3, bend * 0.4, twist * 0.4);
  const chest = step(ribs, up * 0.7, bend * 0.3, twist * 0.5);
  const neckTurn = step(chest, 14 + neck * 0.45, nod * 0.4, look * 0.4);
  const head = step(neckTurn, -14 + neck * 0.55, nod * 0.6, look * 0.6);
  segments.pelvis = { at: origin, turn: pelvis };
  joints.pelvis = origin;
  joints.sacrum = onSegment(segments.pelvis, [0, LENGTHS.sacrum, 0]);
  segments.lumbar = { at: joints.sacrum, turn: lumbar };
  joints.waist = onSegment(segments.lumbar, [0, LENGTHS.lumbar, 0]);
  segments.ribs = { at: joints.waist, turn: ribs };
  joints.ribs = onSegment(segments.ribs, [0, LENGTHS.ribs, 0]);
  segments.chest = { at: joints.ribs, turn: chest };
  joints.neck = onSegment(segments.chest, [0, LENGTHS.chest, 0]);
  segments.neck = { at: joints.neck, turn: neckTurn };
  segments.head = { at: onSegment(segments.neck, [0, LENGTHS.neck, 0]), turn: head };
  joints.skull = onSegment(segments.head, HEAD.skull);
  joints.crown = onSegment(segments.head, add(HEAD.skull, [0, 9.6, 0]));
}

function foot(side: Side, pose: LegPose, at: Vec, turn: Turn, parts: Parts): void {
  const segment = { at, turn };
  const ball = onSegment(segment, FOOT.ball);
  const toe = { at: ball, turn: after(turn, aboutZ(pose.toes ?? 0)) };
  parts.segments[`${side}Foot`] = segment;
  parts.segments[`${side}Toe`] = toe;
  parts.joints[`${side}Ankle`] = at;
  parts.joints[`${side}Heel`] = onSegment(segment, FOOT.heel);
  parts.joints[`${side}Ball`] = ball;
  parts.joints[`${side}Toes`] = onSegment(toe, FOOT.toes);
}

function leg(side: Side, pose: LegPose, body: BodyPose, pelvis: Segment, parts: Parts): void {
  const { joints, segments } = parts;
  const hip = onSegment(pelvis, [0, 0, OUT[side] * LENGTHS.hipHalfWidth]);
  joints[`${side}Hip`] = hip;
  const goal = pose.ankleAt ?? (pose.foot ? add(pose.foot, [0, LENGTHS.ankleHeight, 0]) : null);
  if (goal) {
    const heading = aboutY(-(pose.heading ?? -(body.turn ?? 0)));
    const sole = after(heading, aboutZ(pose.sole ?? 0));
    const toward = pose.kneeTo ?? add(turned(heading, [1, 0, 0]), [0, 0.6, 0]);
    const { middle, end } = twoBones(hip, goal, LENGTHS.thigh, LENGTHS.shank, toward);
    const thigh = minus(middle, hip);
    joints[`${side}Knee`] = middle;
    segments[`${side}Thigh`] = { at: hip, turn: turnAlong(thigh, toward) };
    const shank = turnAlong(minus(end, middle), add(toward, unit(thigh)));
    segments[`${side}Shank`] = { at: middle, turn: shank };
    foot(side, pose, end, pose.ankleAt ? after(shank, aboutZ(pose.ankle ?? 0)) : sole, parts);
    return;
  }
  const { hip: flexed = 0, abd = 0, rot = 0, knee = 0, ankle = 0, invert = 0 } = pose;
  const thigh = joined(pelvis.turn, aboutZ(flexed), aboutX(-OUT[side] * abd), aboutY(-OUT[side] * rot));
  segments[`${side}Thigh`] = { at: hip, turn: thigh };
  const kneeAt = onSegment({ at: hip, turn: thigh }, [0, -LENGTHS.thigh, 0]);
  const shank = after(thigh, aboutZ(-knee));
  joints[`${side}Knee`] = kneeAt;
  segments[`${side}Shank`] = { at: kneeAt, turn: shank };
  const ankleAt = onSegment({ at: kneeAt, turn: shank }, [0, -LENGTHS.shank, 0]);
  foot(side, pose, ankleAt, joined(shank, aboutZ(ankle), aboutX(OUT[side] * invert)), parts);
}

/** Where a place lies; places on a limb need that limb to be there already. */
function placeOf(place: Place, parts: Parts): Vec | null {
  if (!('on' in place)) return place;
  const segment = parts.segments[place.on];
  return segment ? onSegment(segment, place.off) : null;
}

function hand(side: Side, wrist: Vec, turn: Turn, parts: Parts): void {
  const segment = { at: wrist, turn };
  parts.segments[`${side}Hand`] = segment;
  parts.joints[`${side}Wrist`] = wrist;
  parts.joints[`${side}Palm`] = onSegment(segment, [0, -LENGTHS.palm, 0]);
  parts.joints[`${side}Fingers`] = onSegment(segment, [0, -LENGTHS.palm - LENGTHS.fingers, 0]);
}

/** Share of its length an arm reaches before the shoulder blade glides along. */
const STRETCHED = 0.98;

function arm(side: Side, pose: ArmPose, chest: Segment, parts: Parts): void {
  const { joints, segments } = parts;
  const resting = onSegment(chest, [0, LENGTHS.chest - 5, OUT[side] * LENGTHS.shoulderHalfWidth]);
  const goal = pose.hand ? placeOf(pose.hand, parts) : null;
  if (goal) {
    const toward = pose.elbowTo ?? turned(chest.turn, [-1, -0.4, OUT[side] * 0.5]);
    const wristGoal = pose.fingers ? minus(goal, times(unit(pose.fingers), LENGTHS.palm)) : goal;
    const lower = pose.fingers ? LENGTHS.forearm : LENGTHS.forearm + LENGTHS.palm;
    const missing = length(minus(wristGoal, resting)) - STRETCHED * (LENGTHS.upperArm + lower);
    const glide = Math.min(Math.max(missing, 0), LENGTHS.shoulderGlide);
    const shoulder = add(resting, times(unit(minus(wristGoal, resting)), glide));
    joints[`${side}Shoulder`] = shoulder;
    const { middle, end } = twoBones(shoulder, wristGoal, LENGTHS.upperArm, lower, toward);
    const forearm = unit(minus(end, middle), [0, -1, 0]);
    const wrist = add(middle, times(forearm, LENGTHS.forearm));
    joints[`${side}Elbow`] = middle;
    segments[`${side}UpperArm`] = {
      at: shoulder,
      turn: turnAlong(minus(middle, shoulder), times(toward, -1)),
    };
    segments[`${side}Forearm`] = { at: middle, turn: turnAlong(forearm, times(toward, -1)) };
    // A palm laid on something shows its back upward, or away from a wall.
    const palm = pose.fingers ? turnAlong(pose.fingers, [0, 1, 0]) : turnAlong(forearm, times(toward, -1));
    hand(side, wrist, palm, parts);
    return;
  }
  const shoulder = resting;
  joints[`${side}Shoulder`] = shoulder;
  const { shoulder: flexed = 0, abd = 0, rot = 0, elbow = 0 } = pose;
  const upper = joined(chest.turn, aboutZ(flexed), aboutX(-OUT[side] * abd), aboutY(-OUT[side] * rot));
  const elbowAt = onSegment({ at: shoulder, turn: upper }, [0, -LENGTHS.upperArm, 0]);
  const forearm = after(upper, aboutZ(elbow));
  joints[`${side}Elbow`] = elbowAt;
  segments[`${side}UpperArm`] = { at: shoulder, turn: upper };
  segments[`${side}Forearm`] = { at: elbowAt, turn: forearm };
  hand(side, onSegment({ at: elbowAt, turn: forearm }, [0, -LENGTHS.forearm, 0]), forearm, parts);
}

export const legOf = (pose: BodyPose, side: Side): LegPose => pose[side] ?? {};
export const armOf = (pose: BodyPose, side: Side): ArmPose => pose[`${side}Arm`] ?? {};

/** The joints of a pose whose pelvis is at `origin`: trunk, legs, then arms, which may hold the legs. */
export function skeletonAt(pose: BodyPose, origin: Vec): Skeleton {
  const parts: Parts = { joints: {}, segments: {} };
  trunk(pose, origin, parts);
  const { joints, segments } = parts as Skeleton;
  for (const side of SIDES) leg(side, legOf(pose, side), pose, segments.pelvis, parts);
  for (const side of SIDES) arm(side, armOf(pose, side), segments.chest, parts);
  return { joints, segments, belly: pose.belly ?? 0 };
}
