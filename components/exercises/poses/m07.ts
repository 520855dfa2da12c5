import type { Pose } from '../body/pose';
import { FLAT_SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: FLAT_SIDE,
  start: {
    hold: { part: 'pelvis', x: -8, y: 86 },
    tilt: 4,
    left: { foot: [20, 0, -9] },
    right: { foot: [-30, 0, 9] },
    arms: { fingers: [0.1, 1, 0], elbowTo: [0, -1, 0] },
    leftArm: { hand: [49, 124, -16] },
    rightArm: { hand: [49, 124, 16] },
  },
  end: { hold: { part: 'pelvis', x: 6, y: 82 }, tilt: 18, neck: -8 },
  props: [
    { kind: 'floor', from: -68, to: 60 },
    { kind: 'wall', x: 52, depth: 76 },
  ],
  arrows: [{ from: [-46, 102, 0], to: [-22, 102, 0] }],
  words: {
    en: {
      start: 'Facing a wall, hands on it. One leg is back, the heel is down.',
      end: 'The body leans in. The front knee bends. The back knee is straight, the heel stays down.',
    },
  },
} satisfies Pose;
