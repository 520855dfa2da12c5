import { LIMBS, SIDES } from './anatomy';
import type { BodyPose } from './body-pose';
import { fleshOf, lowestOf, type Part } from './flesh';
import { armOf, legOf, type Skeleton, skeletonAt } from './skeleton';
import type { Vec } from './vector';

const WITHOUT: Vec = [0, 0, 0];

/** Limbs that follow a foot or a hand put somewhere: they cannot say how high the body is. */
function following(pose: BodyPose): ReadonlySet<Part> {
  return new Set(
    SIDES.flatMap((side): Part[] => [
      ...(legOf(pose, side).foot || legOf(pose, side).ankleAt ? [`${side}Leg` as const] : []),
      ...(armOf(pose, side).hand ? [`${side}Arm` as const] : []),
    ]),
  );
}

/** The skeleton where it belongs: the held part at its place, and, unless a height is given, resting on the floor. */
export function placed(pose: BodyPose): Skeleton {
  const hold = pose.hold ?? { part: 'pelvis' };
  const free = skeletonAt(pose, WITHOUT);
  const [x, y, z] = free.joints[hold.part];
  const follow = following(pose);
  const flesh = fleshOf(free);
  const bearing = (['trunk', 'head', ...LIMBS] as const).filter((part) => !follow.has(part));
  const lowest = lowestOf(bearing.flatMap((part) => flesh[part]));
  const rise = hold.y === undefined ? (hold.rest ?? 0) - lowest : hold.y - y;
  return skeletonAt(pose, [(hold.x ?? 0) - x, rise, (hold.z ?? 0) - z]);
}
