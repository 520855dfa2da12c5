import type { BodyPose } from './body-pose';
import type { Pose } from './pose';

type Value = number | string | undefined | readonly number[] | { readonly [key: string]: Value };
type Group = { readonly [key: string]: Value };
const isGroup = (value: Value): value is Group => typeof value === 'object' && !Array.isArray(value);

/** What is said of both legs or both arms, said of each. */
export function spelled({ legs, arms, right, left, rightArm, leftArm, ...trunk }: BodyPose): BodyPose {
  return {
    ...trunk,
    right: { ...legs, ...right },
    left: { ...legs, ...left },
    rightArm: { ...arms, ...rightArm },
    leftArm: { ...arms, ...leftArm },
  };
}

/** `start` with what `change` says put over it, angle by angle. */
function changed(start: BodyPose, change: BodyPose): BodyPose {
  const over = (a: Group, b: Group): Group => {
    const merged: Record<string, Value> = { ...a };
    for (const [key, value] of Object.entries(b)) {
      const before = a[key];
      merged[key] = isGroup(value) && isGroup(before) && !('on' in value) ? over(before, value) : value;
    }
    return merged;
  };
  return over(spelled(start) as Group, spelled(change) as Group) as BodyPose;
}

/** What is between two values; an angle not given is 0, and what cannot be halfway changes in the middle. */
function mixed(a: Value, b: Value, share: number): Value {
  if (share <= 0) return a;
  if (share >= 1) return b;
  if (typeof a === 'number' || typeof b === 'number') {
    const [from, to] = [a ?? 0, b ?? 0];
    if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * share;
  }
  if (Array.isArray(a) && Array.isArray(b))
    return a.map((from: number, i) => from + ((b[i] as number) - from) * share);
  const [one, other] = [a ?? {}, b ?? {}];
  if (isGroup(one) && isGroup(other) && (a !== undefined || b !== undefined)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return Object.fromEntries(keys.map((key) => [key, mixed(one[key], other[key], share)]));
  }
  return share < 0.5 ? a : b;
}

/** The moments a pose goes through, whole. */
export function momentsOf({ start, via = [], end }: Pose): BodyPose[] {
  return [
    spelled(start),
    ...via.map((change) => changed(start, change)),
    ...(end ? [changed(start, end)] : []),
  ];
}

/** Right and left changed. */
function mirrored({ right = {}, left = {}, rightArm = {}, leftArm = {}, ...trunk }: BodyPose): BodyPose {
  return { ...trunk, right: left, left: right, rightArm: leftArm, leftArm: rightArm };
}

/** The body at `share` of the way from start (0) to end (1); a stride goes on to 2, where it is at its start again. */
export function bodyAt(pose: Pose, share: number): BodyPose {
  if (pose.course === 'stride' && share > 1) return mirrored(bodyAt(pose, share - 1));
  const moments = momentsOf(pose);
  const at = Math.min(Math.max(share, 0), 1) * (moments.length - 1);
  const index = Math.min(Math.floor(at), Math.max(0, moments.length - 2));
  const from = moments[index];
  const to = moments[index + 1];
  if (!from || !to) return spelled(pose.start);
  const within = pose.course === 'apart' ? Math.round(at - index) : at - index;
  return mixed(from as Group, to as Group, within) as BodyPose;
}
