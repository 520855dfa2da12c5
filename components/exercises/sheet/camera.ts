import type { View } from '../body/pose';
import { aboutX, aboutY, after, turned, type Vec } from '../body/vector';

/** A point before the viewer, still in centimetres: right, down, and toward the viewer. */
export type Seen = { x: number; y: number; near: number };
export type Look = (at: Vec) => Seen;

/** How the body is looked at, without perspective, so that a limb keeps its length wherever it is. */
export function lookFrom({ yaw, pitch }: View): Look {
  const turn = after(aboutX(pitch), aboutY(yaw));
  return (at) => {
    const [x, y, near] = turned(turn, at);
    return { x, y: -y, near };
  };
}

/** From the side, turned a little to the viewer and from a little above, so that the far limbs show. */
export const SIDE: View = { yaw: -16, pitch: 8 };
export const FLAT_SIDE: View = { yaw: -8, pitch: 6 };
export const FRONT: View = { yaw: -90, pitch: 8 };
export const BACK: View = { yaw: 90, pitch: 8 };
/** For somebody who lies on the side: from above, the way a partner standing there sees it. */
export const ABOVE: View = { yaw: 0, pitch: 62 };
export const OBLIQUE: View = { yaw: -14, pitch: 26 };
/** More of the front: for a foot that turns, knees that part. */
export const HALF_FRONT: View = { yaw: -38, pitch: 14 };
/** For somebody who lies on the side: from well above, so that bent hips and knees show their angles. */
export const FROM_ABOVE: View = { yaw: 0, pitch: 52 };
