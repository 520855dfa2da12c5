import type { Pose } from '../body/pose';
import { FEET_APART } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: 0, y: 90 },
    ...FEET_APART,
    arms: { elbowTo: [-1, 0.1, 0] },
    rightArm: { hand: { on: 'pelvis', off: [-12, 9, 7] } },
    leftArm: { hand: { on: 'pelvis', off: [-12, 9, -7] } },
  },
  end: { hold: { part: 'pelvis', x: 9, y: 89.5 }, tilt: -12, low: -22, up: -14, neck: -12 },
  props: [{ kind: 'floor', from: -45, to: 45 }],
  arrows: [{ of: 'skull', shift: [0, -16] }],
  words: {
    en: {
      start: 'Standing tall, hands on the back of the hips.',
      end: 'Leaning back over the hands. The knees stay straight.',
    },
  },
} satisfies Pose;
